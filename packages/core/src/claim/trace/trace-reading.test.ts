import { describe, expect, it } from 'vitest'
import { readArticle } from '../read-article.ts'
import { explainRecord } from './explain-record.ts'
import { traceAt } from './trace-at.ts'
import { traceReading } from './trace-reading.ts'

const TEXT = [
  'Bộ trưởng Ngoại giao Bùi Thanh Sơn tiếp Đại sứ Lào',
  '',
  'Ngày 25/2, tại Hà Nội, Bộ trưởng Bộ Ngoại giao Bùi Thanh Sơn đã tiếp Đại sứ Lào Sengphet Houngboungnuang.',
  '',
  'Ông Bùi Thanh Sơn nhấn mạnh hai nước cần giữ nhịp trao đổi đoàn.',
].join('\n')
const INPUT = { text: TEXT, meta: { published: '2023-02-26' } }
const trace = traceReading(INPUT)

describe('the trace of a reading', () => {
  it('says what every stretch was taken for, and why', () => {
    expect(trace.blocks.map(({ kind }) => kind)).toContain('title')
    for (const { rule } of trace.blocks) expect(rule).toMatch(/^\w+\/[\w-]+$/u)
  })

  it('lists names, offices and dates in text order, each with the rule that consumed its words', () => {
    const starts = trace.mentions.map(({ start }) => start)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    expect(new Set(trace.mentions.map(({ type }) => type))).toEqual(
      new Set(['person', 'organization', 'office', 'place', 'date']),
    )
    for (const { words, start, end, rule } of trace.mentions) {
      expect(words).toBe(TEXT.slice(start, end))
      expect(rule).toMatch(/^[a-z]+[./]/u)
    }
    expect(trace.mentions.find(({ type }) => type === 'date')).toMatchObject({
      words: 'Ngày 25/2',
      value: '2023-02-25',
    })
    expect(trace.mentions.find(({ type }) => type === 'office')?.value).toMatch(/^Bộ trưởng/u)
  })

  it('joins the wordings of a thing and keeps what a claim was inferred from', () => {
    const person = trace.entities.find(({ name }) => name === 'Bùi Thanh Sơn')
    expect(person?.joined.map(({ words }) => words)).toEqual(['Bùi Thanh Sơn'])
    const meeting = trace.claims.find(({ type }) => type === 'event')
    const date = meeting?.values.find(({ field }) => field === 'date')
    expect(date).toMatchObject({ value: '2023-02-25 (published)', rule: 'event/date-of-publication' })
    expect(date?.inferredFrom.map(({ words }) => words)).toContain('Ngày 25/2')
    expect(meeting?.evidence.map(({ words }) => words).join(' ')).toContain('đã tiếp')
  })

  it('explains a stored record without reading again, offices and dates left out', () => {
    const stored = explainRecord(readArticle(INPUT), TEXT)
    expect(stored).toEqual({ ...trace, mentions: trace.mentions.filter(({ entity }) => entity !== null) })
  })

  it('names the entity by its id where a record holds no such entity', () => {
    const record = readArticle(INPUT)
    const [claim] = explainRecord({ ...record, entities: [] }, TEXT).claims
    expect(claim?.values[0]?.value).toMatch(/^e\d+$/u)
  })
})

describe('the trace at an offset', () => {
  it('keeps what touches that character', () => {
    const at = TEXT.indexOf('Hà Nội') + 1
    const here = traceAt(trace, at)
    expect(here.mentions.map(({ words }) => words)).toEqual(['Hà Nội'])
    expect(here.entities.map(({ name }) => name)).toEqual(['Hà Nội'])
    expect(here.blocks).toHaveLength(1)
    expect(here.claims.map(({ type }) => type)).toContain('event')
    expect(here.claims.map(({ type }) => type)).not.toContain('statement')
  })

  it('keeps nothing at a blank line or beyond the end', () => {
    for (const at of [TEXT.indexOf('\n\n') + 1, TEXT.length + 5]) {
      const here = traceAt(trace, at)
      expect([here.blocks, here.mentions, here.entities, here.claims]).toEqual([[], [], [], []])
    }
  })
})
