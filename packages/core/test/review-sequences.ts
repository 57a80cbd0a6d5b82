import fc from 'fast-check'
import { EVENT_TYPES } from '../src/claim/claim.ts'
import type { Finding, Line, ReadingPlan } from './build-reading.ts'

/** Sentences that share phrases, so that quotes overlap, recur and vanish as pages change. */
export const SENTENCES = [
  'Sáng 12/4, Chủ tịch nước Võ Minh Tâm hội đàm với Tổng thống Alan Reyes tại Hà Nội.',
  'Chủ tịch nước Võ Minh Tâm và ông Đỗ Quang Hải chứng kiến lễ ký Bản ghi nhớ về thủy sản.',
  'Bộ trưởng Đỗ Quang Hải trao Kỷ niệm chương cho Tổng thống Alan Reyes tại Đà Nẵng.',
  'Tổng thống Alan Reyes khẳng định hai nước sẽ mở đường bay thẳng trong năm tới.',
  'Phó Chủ tịch Lý Thu Hà nhấn mạnh hợp tác biển là trụ cột của quan hệ.',
  'Ảnh: Hội đàm tại Hà Nội.',
] as const
const NOISE = ['Tin liên quan', 'Chia sẻ bài viết', `Xem thêm: ${SENTENCES[0]}`] as const
const PHRASES: Readonly<Record<string, readonly string[]>> = {
  'Võ Minh Tâm': ['Chủ tịch nước Võ Minh Tâm', SENTENCES[0], SENTENCES[1]],
  'Alan Reyes': ['Tổng thống Alan Reyes', SENTENCES[0], SENTENCES[2]],
  'Đỗ Quang Hải': ['Bộ trưởng Đỗ Quang Hải', 'ông Đỗ Quang Hải', SENTENCES[2]],
  'Lý Thu Hà': ['Phó Chủ tịch Lý Thu Hà', SENTENCES[4]],
}
export const PEOPLE = Object.keys(PHRASES)
const WORDS = [
  'hai nước sẽ mở đường bay thẳng',
  'hai nước sẽ mở đường bay thẳng trong năm tới',
  'hợp tác biển là trụ cột của quan hệ',
] as const
const TITLES = ['Chủ tịch nước', 'Bộ trưởng', 'Tổng thống'] as const
const ROLES = ['host', 'guest', 'witness'] as const
const DATES = ['2024-04-12', '2024-04-13', null] as const
const PLACES = ['Hà Nội', 'Đà Nẵng', null] as const
/** Names that two share, so that neither is known by them. */
const SHARED_NAMES = { 'Võ Minh Tâm': ['ông Tâm'], 'Đỗ Quang Hải': ['ông Hải', 'ông Tâm'] } as const

const person = fc.constantFrom(...PEOPLE)
const someQuotes = fc.subarray(SENTENCES.slice(0, 3), { minLength: 1, maxLength: 2 })

const office: fc.Arbitrary<Finding> = person.chain((name) =>
  fc.record({
    type: fc.constant('office' as const),
    quotes: fc.subarray([...(PHRASES[name] ?? [])], { minLength: 1, maxLength: 2 }),
    person: fc.constant(name),
    title: fc.constantFrom(...TITLES),
    organization: fc.constantFrom('Nhà nước', null),
    former: fc.boolean(),
  }),
)
const event: fc.Arbitrary<Finding> = fc.record({
  type: fc.constant('event' as const),
  quotes: someQuotes,
  eventType: fc.constantFrom(...EVENT_TYPES.slice(0, 3), 'ceremony' as const),
  date: fc.constantFrom(...DATES),
  place: fc.constantFrom(...PLACES),
  participants: fc.uniqueArray(fc.tuple(person, fc.constantFrom(...ROLES)), {
    selector: ([name]) => name,
    maxLength: 3,
  }),
  organizations: fc.subarray(['Bộ Nông nghiệp', 'Bộ Ngoại giao'], { maxLength: 1 }),
  objects: fc.subarray(['Bản ghi nhớ về thủy sản'], { maxLength: 1 }),
  status: fc.constantFrom('reported' as const, 'planned' as const, 'background' as const),
})
const statement: fc.Arbitrary<Finding> = fc.record({
  type: fc.constant('statement' as const),
  quotes: fc.subarray(SENTENCES.slice(3, 5), { minLength: 1, maxLength: 1 }),
  speaker: fc.constantFrom('Alan Reyes', 'Lý Thu Hà'),
  words: fc.constantFrom(...WORDS),
  mode: fc.constantFrom('direct' as const, 'indirect' as const),
})
const finding = fc.oneof(
  { arbitrary: event, weight: 4 },
  { arbitrary: office, weight: 3 },
  { arbitrary: statement, weight: 1 },
)

const noise: fc.Arbitrary<Line> = fc.record({ text: fc.constantFrom(...NOISE), noise: fc.constant(true) })
const page: fc.Arbitrary<Line[]> = fc
  .tuple(
    fc.shuffledSubarray([...SENTENCES], { minLength: 3 }),
    fc.array(fc.tuple(fc.nat(6), noise), { maxLength: 2 }),
    fc.option(fc.constantFrom(...SENTENCES), { freq: 3, nil: null }),
  )
  .map(([sentences, furniture, again]) => {
    const lines: Line[] = [...sentences, ...(again ? [again] : [])].map((text) => ({ text }))
    for (const [at, line] of furniture) lines.splice(at, 0, line)
    return lines
  })

/** One thing that happens to an article. Numbers choose among what there is then; see `Sequence` for how they are taken. */
export type Step =
  /** A reader of any version reads the page as it is. */
  | { kind: 'read'; findings: Finding[] }
  /** A reader that differs little: one finding left out, or another put in its place. */
  | { kind: 'vary'; drop: number; put: Finding | null }
  /** One finding with another value in one field; beside itself where it comes back as two. */
  | { kind: 'change'; at: number; field: number; like: Finding; twice: boolean }
  /** Two findings come back as one with the quotes of both. */
  | { kind: 'join'; one: number; other: number }
  /** An earlier reading is put in force again, or a reader comes to it again. */
  | { kind: 'return'; to: number }
  /** Other lines; what was found is found where it still stands. */
  | { kind: 'page'; lines: Line[] }
  | { kind: 'noise'; at: number; line: Line }
  | { kind: 'withdraw' }
  | { kind: 'decide'; acts: DecisionStep[] }
  | { kind: 'undo'; which: number }

export type DecisionStep =
  | { kind: 'accept' | 'unsure' | 'note'; claim: number }
  | { kind: 'reject'; claim: number; why: 'wrong_value' | 'nothing_here' }
  /** Edits a field to the value that another reader might give it. */
  | { kind: 'edit'; claim: number; place: number; value: number }
  | { kind: 'take' | 'dismiss'; claim: number; suggestion: number }
  | { kind: 'add'; finding: Finding }
  /** Adds what some reading found or would find. */
  | { kind: 'addFound'; at: number }

const claim = fc.nat(20)
const decision: fc.Arbitrary<DecisionStep> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('accept' as const), claim }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('reject' as const),
      claim,
      why: fc.constantFrom('wrong_value' as const, 'nothing_here' as const),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('edit' as const), claim, place: fc.nat(20), value: fc.nat(20) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom('take' as const, 'dismiss' as const),
      claim,
      suggestion: fc.nat(5),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('unsure' as const, 'note' as const), claim }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('add' as const), finding }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('addFound' as const), at: fc.nat(20) }) },
)

export const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('read' as const),
      findings: fc.array(finding, { minLength: 1, maxLength: 5 }),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('change' as const),
      at: fc.nat(5),
      field: fc.nat(10),
      like: finding,
      twice: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('join' as const), one: fc.nat(5), other: fc.nat(5) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('vary' as const),
      drop: fc.nat(5),
      put: fc.option(finding, { nil: null }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('return' as const), to: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('page' as const), lines: page }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('noise' as const), at: fc.nat(8), line: noise }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('withdraw' as const) }) },
  {
    weight: 10,
    arbitrary: fc.record({
      kind: fc.constant('decide' as const),
      acts: fc.array(decision, { minLength: 1, maxLength: 2 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('undo' as const), which: fc.nat(20) }) },
)

/** The first reading of an article and what happens to it then. */
export interface SequencePlan {
  lines: Line[]
  findings: Finding[]
  steps: Step[]
}

export const sequencePlan: fc.Arbitrary<SequencePlan> = fc.record({
  lines: page,
  findings: fc.array(finding, { minLength: 1, maxLength: 5 }),
  steps: fc.array(step, { minLength: 2, maxLength: 16, size: 'medium' }),
})

/** A plan for `buildReading`, with names that are shared by two. */
export function readingPlan(id: number, lines: readonly Line[], findings: readonly Finding[]): ReadingPlan {
  const aliases = Object.fromEntries(Object.entries(SHARED_NAMES).map(([name, own]) => [name, [...own]]))
  return { id, reader: String(id), lines, findings, aliases, firstId: id * 100 }
}
