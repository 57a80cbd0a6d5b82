import { describe, expect, it } from 'vitest'
import type { PersonProfile } from './person-profile.ts'
import { PERSON_RULES } from './person-rules.ts'
import { type BlockMember, resolveBlock } from './resolve-block.ts'

const NEVER = () => false

function member(
  key: string,
  title: string,
  organization: string | null,
  day: string,
  more: Partial<BlockMember<PersonProfile>> = {},
): BlockMember<PersonProfile> {
  const profile: PersonProfile = {
    name: 'Nguyễn Minh Hưng',
    gender: null,
    offices: [{ title, organization, former: false, first: day, last: day }],
    companions: [],
    events: [],
    origins: [],
    first: day,
    last: day,
  }
  return { key, profile, record: null, pinned: false, ...more }
}
const minister = (key: string, day: string, more = {}) => member(key, 'Bộ trưởng', 'Bộ Xây dựng', day, more)
const director = (key: string, day: string, more = {}) =>
  member(key, 'Giám đốc', 'Sở Ngoại vụ Quảng Ninh', day, more)
const keys = (members: BlockMember<PersonProfile>[], apart: (a: number, b: number) => boolean = NEVER) =>
  resolveBlock(members, PERSON_RULES, apart)
    .clusters.map(({ members: own }) => own.toSorted().join(' '))
    .toSorted()

describe('a block of one name', () => {
  const all = [
    minister('1', '2020-05-01'),
    director('2', '2020-05-02'),
    minister('3', '2022-05-01'),
    director('4', '2021-01-01'),
  ]

  it('is as many people as offices tell, however the articles come', () => {
    expect(keys(all)).toEqual(['1 3', '2 4'])
    expect(keys(all.toReversed())).toEqual(['1 3', '2 4'])
  })

  it('leaves people to judge what is unsure', () => {
    const { pairs } = resolveBlock(all, PERSON_RULES, NEVER)
    expect(pairs.map(({ verdict }) => verdict.verdict)).toEqual(['unsure'])
  })

  it('keeps the ids that most members bear, and never gives one to two', () => {
    const before = [
      minister('1', '2020-05-01', { record: 7 }),
      minister('3', '2022-05-01', { record: 7 }),
      director('2', '2020-05-02', { record: 7 }),
    ]
    const { clusters } = resolveBlock(before, PERSON_RULES, NEVER)
    expect(clusters.map(({ record }) => record)).toEqual([7, null])
  })

  it('never brings together what a person holds apart', () => {
    const split = [
      minister('1', '2020-05-01', { record: 7 }),
      minister('3', '2022-05-01', { record: 9, pinned: true }),
      minister('5', '2021-05-01', { record: 7 }),
    ]
    const apart = (a: number, b: number) => (a === 7 && b === 9) || (a === 9 && b === 7)
    expect(keys(split, apart)).toEqual(['1 5', '3'])
    expect(keys(split)).toEqual(['1 3 5'])
  })

  it('takes thousands of sightings of one person in one go', () => {
    const many = Array.from({ length: 5000 }, (_, at) => minister(String(at), `20${10 + (at % 10)}-05-01`))
    expect(resolveBlock(many, PERSON_RULES, NEVER).clusters).toHaveLength(1)
  })
})
