import { describe, expect, it } from 'vitest'
import { readArticle } from './read-article.ts'
import { READER_VERSION } from './reader-name.ts'

const text = [
  'Thủ tướng Phạm Minh Chính tiếp Đại sứ Nhật Bản',
  '',
  'Ngày 5/3/2024, tại Hà Nội, Thủ tướng Phạm Minh Chính đã tiếp Đại sứ Nhật Bản tại Việt Nam Yamada Takio.',
].join('\n')
const read = (...without: string[]) => readArticle({ text }, { without })
const meetingOf = (record: ReturnType<typeof read>) => record.claims.find(({ type }) => type === 'event')

describe('rules left out', () => {
  it('changes nothing where none is named', () => {
    expect(read()).toEqual(readArticle({ text }))
    expect(read().reader).toBe(READER_VERSION)
  })

  it('says in its version what it did without, in one order', () => {
    expect(read('b', 'a', 'b').reader).toBe(`${READER_VERSION} without a, b`)
  })

  it('takes back a claim with the rule that made it', () => {
    const meeting = meetingOf(read())
    const rule = meeting?.origins?.eventType?.rule ?? ''
    expect(rule).not.toBe('')
    expect(meetingOf(read(rule))?.origins?.eventType?.rule).not.toBe(rule)
  })

  it('keeps a claim whose date alone the rule made', () => {
    const rule = meetingOf(read())?.origins?.date?.rule ?? ''
    expect(meetingOf(read(rule))).toMatchObject({ type: 'event', eventType: 'meeting', date: null })
  })

  it('lets no later stage see what a left-out rule of names found', () => {
    const rule = read().entities.find(({ type }) => type === 'person')?.mentions[0]?.rule ?? ''
    expect(rule).not.toBe('')
    const rules = read(rule).entities.flatMap(({ mentions }) => mentions.map((mention) => mention.rule))
    expect(rules).not.toContain(rule)
  })
})
