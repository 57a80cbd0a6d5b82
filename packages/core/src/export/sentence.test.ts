import { describe, expect, it } from 'vitest'
import { namedEntity } from '../review/entity-ref.ts'
import type { PortableClaim } from '../review/portable-claim.ts'
import { dateInWords } from './date-in-words.ts'
import { sentenceOf } from './sentence.ts'

const base = { fingerprint: '', quotes: ['…'] }
const person = (name: string) => namedEntity('person', name)
const event = (more: Partial<Extract<PortableClaim, { type: 'event' }>>): PortableClaim => ({
  ...base,
  type: 'event',
  eventType: 'meeting',
  date: null,
  place: null,
  participants: [],
  organizations: [],
  objects: [],
  status: 'reported',
  subject: null,
  ...more,
})

describe('sentenceOf', () => {
  it('says who held which office', () => {
    const office = { ...base, type: 'office', person: person('Võ Văn Kiệt'), title: 'Thủ tướng' } as const
    expect(sentenceOf({ ...office, organization: 'Chính phủ', former: true })).toBe(
      'Võ Văn Kiệt từng là Thủ tướng, Chính phủ.',
    )
  })
  it('says who gave what to whom', () => {
    const award = event({
      eventType: 'award',
      participants: [
        { entity: person('Tô Lâm'), role: 'giver' },
        { entity: person('Nguyễn Văn Nên'), role: 'recipient' },
        { entity: person('Trần Cẩm Tú'), role: 'witness' },
      ],
      objects: [namedEntity('award', 'Huân chương Lao động')],
    })
    expect(sentenceOf(award)).toBe('Tô Lâm trao Huân chương Lao động cho Nguyễn Văn Nên, có Trần Cẩm Tú.')
  })
  it('lets a body act where no person does', () => {
    const signing = event({
      eventType: 'signing',
      organizations: [namedEntity('organization', 'Bộ Công Thương')],
    })
    expect(sentenceOf(signing)).toBe('Bộ Công Thương ký.')
  })
  it('quotes what was said', () => {
    const said = {
      ...base,
      type: 'statement',
      speaker: null,
      words: 'Hai bên nhất trí',
      mode: 'direct',
    } as const
    const institution = namedEntity('organization', 'Bộ Ngoại giao')
    expect(sentenceOf({ ...said, institution })).toBe('Bộ Ngoại giao nói: “Hai bên nhất trí”')
  })
})

describe('dateInWords', () => {
  it.each([
    ['2016-02-25', 'ngày 25 tháng 2 năm 2016'],
    ['XXXX-02-25', 'ngày 25 tháng 2 (không rõ năm)'],
    ['2013', 'năm 2013'],
    ['2023-03-05/2023-03-07', 'từ ngày 5 tháng 3 năm 2023 đến ngày 7 tháng 3 năm 2023'],
    ['2021-05~', 'khoảng tháng 5 năm 2021'],
    ['../2020', 'đến năm 2020'],
    ['202X', 'những năm 202X'],
  ])('%s', (edtf, words) => {
    expect(dateInWords(edtf)).toBe(words)
  })
})
