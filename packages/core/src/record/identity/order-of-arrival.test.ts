import { describe, expect, it } from 'vitest'
import type { PersonProfile } from './person-profile.ts'
import { PERSON_RULES } from './person-rules.ts'
import { type BlockMember, resolveBlock } from './resolve-block.ts'

const OFFICES = [
  ['Bộ trưởng', 'Bộ Xây dựng'],
  ['Thứ trưởng', 'Bộ Xây dựng'],
  ['Giám đốc', 'Sở Ngoại vụ Quảng Ninh'],
  ['Vụ trưởng', 'Bộ Tài chính'],
  ['Đại sứ', null],
] as const
const NAMES = ['Nguyễn Minh Hưng', 'Nguyễn Minh Hùng', 'Nguyen Minh Hung']

/** A repeatable stream of whole numbers below a limit. */
function below(seed: number): (limit: number) => number {
  let state = seed >>> 0
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

function block(seed: number, size: number): BlockMember<PersonProfile>[] {
  const next = below(seed)
  return Array.from({ length: size }, (_, at) => {
    const [title, organization] = OFFICES[next(OFFICES.length)] ?? OFFICES[0]
    const day = `20${10 + next(15)}-0${1 + next(9)}-1${next(10)}`
    const profile: PersonProfile = {
      name: NAMES[next(NAMES.length)] ?? '',
      gender: null,
      offices: next(4) === 0 ? [] : [{ title, organization, former: next(8) === 0, first: day, last: day }],
      companions: Array.from({ length: next(3) }, () => `ban ${next(12)}`),
      events: [],
      origins: [next(size)],
      first: day,
      last: day,
    }
    return { key: `${at} x`, profile, record: null, pinned: false }
  })
}

function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const next = below(seed)
  const copy = [...items]
  for (let at = copy.length - 1; at > 0; at--) {
    const other = next(at + 1)
    ;[copy[at], copy[other]] = [copy[other] as Item, copy[at] as Item]
  }
  return copy
}

const partition = (members: readonly BlockMember<PersonProfile>[]) =>
  resolveBlock(members, PERSON_RULES, () => false)
    .clusters.map(({ members: keys }) => keys.toSorted().join(','))
    .toSorted()

describe.each([1, 2, 3, 4, 5])('block %i', (seed) => {
  const members = block(seed, 60)
  const whole = partition(members)

  it('comes to the same people in any order', () => {
    expect(whole.length).toBeGreaterThan(1)
    for (let order = 1; order <= 5; order++)
      expect(partition(shuffled(members, seed * 100 + order))).toEqual(whole)
  })

  it('comes to the same people whatever numbers its articles were given', () => {
    for (const number of [(at: number) => at + 95, (at: number) => 200 - at]) {
      const numbered = members.map((member, at) => ({
        ...member,
        key: `${number(at)} x`,
        profile: { ...member.profile, origins: member.profile.origins.map(number) },
      }))
      const back = new Map(numbered.map(({ key }, at) => [key, `${at} x`]))
      const clusters = resolveBlock(numbered, PERSON_RULES, () => false).clusters
      const found = clusters.map(({ members: keys }) =>
        keys
          .map((key) => back.get(key))
          .toSorted()
          .join(','),
      )
      expect(found.toSorted()).toEqual(whole)
    }
  })

  it('comes to them through any states in between, whatever ids things had there', () => {
    let known: BlockMember<PersonProfile>[] = []
    let ids = 0
    const rest = shuffled(members, seed * 1000)
    while (rest.length > 0) {
      known.push(...rest.splice(0, 13))
      for (const { record, members: keys } of resolveBlock(known, PERSON_RULES, () => false).clusters) {
        const id = record ?? ++ids
        const own = new Set(keys)
        known = known.map((member) => (own.has(member.key) ? { ...member, record: id } : member))
      }
    }
    expect(partition(known)).toEqual(whole)
  })
})

it('takes things that say the same in the order in which their articles came', () => {
  const [one] = block(1, 1)
  if (!one) throw new Error('an empty block')
  const bare = { ...one.profile, offices: [], companions: [], events: [], origins: [] }
  const alike = [100, 99, 98].map((number) => ({ ...one, key: `${number} x`, profile: bare }))
  const { clusters } = resolveBlock(alike, PERSON_RULES, () => false)
  expect(clusters.map(({ members: keys }) => keys)).toEqual([['98 x'], ['99 x'], ['100 x']])
})
