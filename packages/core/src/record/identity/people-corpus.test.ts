import { describe, expect, it } from 'vitest'
import { foldKey } from '../../text/fold-key.ts'
import { comparePeople } from './compare-people.ts'
import { PEOPLE_PAIRS } from './people-corpus.ts'
import { personName } from './person-name.ts'
import { type PersonProfile, type ProfileOffice, readProfile } from './person-profile.ts'

function officeOf(words: string): ProfileOffice {
  const [office = '', day = null] = words.split(' @')
  const former = office.startsWith('~')
  const [title = '', ...body] = office.replace('~', '').split(', ')
  return { title, organization: body.join(', ') || null, former, first: day, last: day }
}

function sideOf(words: string): PersonProfile {
  const [name = '', ...parts] = words.split(';').map((part) => part.trim())
  const starting = (mark: string) =>
    parts.filter((part) => part.startsWith(mark)).map((part) => part.slice(1))
  const offices = parts.filter((part) => part.includes('@')).map(officeOf)
  const days = offices.map(({ first }) => first).filter((day) => day !== null)
  return {
    name,
    gender: parts.includes('f') ? 'female' : parts.includes('m') ? 'male' : null,
    offices,
    companions: starting('+').map(foldKey),
    events: starting('!'),
    origins: starting('#').map(Number),
    first: days.toSorted()[0] ?? null,
    last: days.toSorted().at(-1) ?? null,
  }
}

const pairs = PEOPLE_PAIRS.trim()
  .split('\n')
  .map((line) => {
    const [truth = '', sides = ''] = line.split(/: (.*)/su)
    const [a = '', b = ''] = sides.split(' || ')
    const [one, other] = [readProfile(sideOf(a)), readProfile(sideOf(b))]
    const meets = one.name.block === other.name.block
    const verdict = meets ? comparePeople(one, other) : { verdict: 'different', score: 0, reasons: [] }
    return { line, truth, verdict }
  })

describe('the resolver on pairs of people', () => {
  it('has at least 120 of them', () => expect(pairs.length).toBeGreaterThanOrEqual(120))

  it('never says same of two people', () => {
    const wrong = pairs.filter(({ truth, verdict }) => truth === 'different' && verdict.verdict === 'same')
    expect(wrong.map(({ line }) => line)).toEqual([])
  })

  it('never says different of one person', () => {
    const wrong = pairs.filter(({ truth, verdict }) => truth === 'same' && verdict.verdict === 'different')
    expect(wrong.map(({ line, verdict }) => [line, verdict.reasons])).toEqual([])
  })

  const one = pairs.filter(({ truth }) => truth === 'same')
  const found = one.filter(({ verdict }) => verdict.verdict === 'same')
  it(`says same of most of those that are one (${found.length} of ${one.length}), and leaves the others to people`, () => {
    expect(found.length / one.length).toBeGreaterThan(0.85)
  })

  it('is the same whichever comes first', () => {
    for (const { line } of pairs) {
      const [a = '', b = ''] = (line.split(/: (.*)/su)[1] ?? '').split(' || ')
      const [one, other] = [readProfile(sideOf(a)), readProfile(sideOf(b))]
      expect(comparePeople(one, other).score).toBe(comparePeople(other, one).score)
    }
  })
})

describe('name blocks', () => {
  it.each([
    ['Hoàng Bình Quân', 'Đảng Hoàng Bình Quân'],
    ['Lý Quốc Tuấn', 'Lí Quốc Tuấn'],
    ['Thoong-lun Xi-xu-lít', 'Thongloun Sisoulith'],
    ['Abe Shinzo', 'Shinzo Abe'],
    ['V.Putin', 'Vladimir Putin'],
    ['Trump', 'Donald Trump'],
  ])('%s and %s are compared', (a, b) => expect(personName(a).block).toBe(personName(b).block))
  it.each([
    ['Hun Sen', 'Hun Manet'],
    ['Nguyễn Văn Hùng', 'Nguyễn Văn Hưng Yên'],
  ])('%s and %s are not', (a, b) => expect(personName(a).block).not.toBe(personName(b).block))
})
