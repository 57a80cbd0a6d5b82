import { describe, expect, it } from 'vitest'
import { gluedAt } from './glued-words.ts'
import { tokenize } from './tokens.ts'

const wordsOf = (text: string) => tokenize(text).map(({ raw }) => raw)

describe('words whose space was lost', () => {
  it.each([
    ['Thủ tướngNguyễn Văn An', ['Thủ', 'tướng', 'Nguyễn', 'Văn', 'An']],
    ['đến TP.HCMđể dự', ['đến', 'TP', '.', 'HCM', 'để', 'dự']],
    ['Bí thư Thành ủyLê Hoà', ['Bí', 'thư', 'Thành', 'ủy', 'Lê', 'Hoà']],
    ['UBND TPTrần Minh', ['UBND', 'TP', 'Trần', 'Minh']],
  ])('cuts %s', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
    expect(wordsOf(text.normalize('NFD')).map((word) => word.normalize('NFC'))).toEqual(words)
  })

  it.each([
    'McCain',
    'VnExpress',
    'iPhone',
    'VietNam',
    'TikTok',
    'ViệtNamNet',
    'DiCaprio',
    'ASEANs',
    'TTXVN',
    'Nguyễn',
    'AstraZeneca',
    'KTOđ',
    'MacArthur',
  ])('leaves %s whole', (word) => {
    expect(gluedAt(word)).toBe(0)
  })

  it('keeps the offsets of both words', () => {
    const [, first, second] = tokenize('Thủ tướngNguyễn')
    expect([first?.end, second?.start]).toEqual([9, 9])
    expect(second?.spaceBefore).toBe(true)
  })
})
