import { nameKey } from '../../text/name-key.ts'
import { daysBetween } from '../date-span.ts'
import {
  type DocumentProfile,
  documentNumber,
  documentStem,
  isGenericDocument,
  issuerKey,
  partiesOfName,
} from './document-profile.ts'
import type { Reason, Verdict } from './verdict.ts'

const SAME_FROM = 2
const DIFFERENT_TO = -1.5
/** A series begins its numbers again with every congress. */
const ONE_TERM = 5 * 365
const GENERIC_WORDS = new Set(
  'quy chế phối hợp công tác hợp tác tuyên bố chung thông cáo chung bản ghi nhớ thỏa thuận biên bản kế hoạch chương trình hành động hiệp định văn bản song phương khung mới'
    .split(' ')
    .map(nameKey),
)

/** What comparing asks of a profile again and again, made once. */
interface ReadDocument {
  stem: string
  isProper: boolean
  number: ReturnType<typeof documentNumber> | null
  issuer: string | null
  subject: ReadonlySet<string> | null
  parties: ReadonlySet<string>
  /** Those of them that the document's own name says. */
  named: ReadonlySet<string>
  origins: ReadonlySet<number>
}

const read = new WeakMap<DocumentProfile, ReadDocument>()

function readDocument(profile: DocumentProfile): ReadDocument {
  const known = read.get(profile)
  if (known) return known
  const stem = documentStem(profile.name)
  const made = {
    stem,
    isProper: isProperName(stem),
    number: profile.number === null ? null : documentNumber(profile.number),
    issuer: issuerKey(profile.issuer),
    subject: profile.subject === null ? null : new Set(nameKey(profile.subject).split(' ')),
    parties: new Set(profile.parties),
    named: new Set(partiesOfName(profile.name)),
    origins: new Set(profile.origins),
  }
  read.set(profile, made)
  return made
}

function overlap<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  for (const item of few) if (many.has(item)) shared++
  return shared
}

/** Whether the stem alone names one document in the world: "Hiến chương Liên hợp quốc", not "Tuyên bố chung". */
function isProperName(stem: string): boolean {
  if (!isGenericDocument(stem)) return stem.split(' ').length >= 3
  return stem.split(' ').filter((word) => !GENERIC_WORDS.has(word)).length >= 1
}

function numberReasons(a: DocumentProfile, b: DocumentProfile): Reason[] {
  if (a.number === null || b.number === null) return []
  const [one, other] = [readDocument(a).number, readDocument(b).number]
  if (!one || !other) return []
  if (one.figure !== other.figure)
    return [{ kind: 'other_number', weight: -3, detail: `${a.number} / ${b.number}` }]
  if (one.letters !== '' && other.letters !== '' && one.letters !== other.letters)
    return [{ kind: 'other_number', weight: -2, detail: `${a.number} / ${b.number}` }]
  return [
    {
      kind: 'same_number',
      weight: one.letters !== '' && one.letters === other.letters ? 1 : 0.6,
      detail: a.number,
    },
  ]
}

function issuerReasons(a: DocumentProfile, b: DocumentProfile): Reason[] {
  const [one, other] = [readDocument(a).issuer, readDocument(b).issuer]
  if (one === null || other === null) return []
  return one === other
    ? [{ kind: 'same_issuer', weight: 0.6, detail: a.issuer ?? '' }]
    : [{ kind: 'other_issuer', weight: -1.5, detail: `${a.issuer} / ${b.issuer}` }]
}

function yearReasons(a: DocumentProfile, b: DocumentProfile): Reason[] {
  if (a.year !== null && b.year !== null && a.year !== b.year)
    return [{ kind: 'other_year', weight: -2, detail: `${a.year} / ${b.year}` }]
  if (a.year !== null && a.year === b.year) return [{ kind: 'near_in_time', weight: 0.6, detail: a.year }]
  const gap =
    a.first === null || b.first === null || a.last === null || b.last === null
      ? null
      : Math.max(0, daysBetween(a.last, b.first), daysBetween(b.last, a.first))
  if (gap === null || a.number === null) return []
  return gap <= ONE_TERM ? [{ kind: 'near_in_time', weight: 0.4 }] : [{ kind: 'far_in_time', weight: -0.6 }]
}

/** Whether two documents of one block are one. A number, a kind or a usual name alone never makes them so. */
export function compareDocuments(a: DocumentProfile, b: DocumentProfile): Verdict {
  const reasons = [...numberReasons(a, b), ...issuerReasons(a, b), ...yearReasons(a, b)]
  const [one, other] = [readDocument(a), readDocument(b)]
  if (one.subject !== null && other.subject !== null) {
    const shared = overlap(one.subject, other.subject) / Math.min(one.subject.size, other.subject.size)
    if (shared >= 0.6) reasons.push({ kind: 'same_subject', weight: 1.2, detail: b.subject ?? '' })
    else if (shared < 0.25) {
      // Of memoranda there are as many as there are subjects.
      const weight = one.isProper || other.isProper ? -1 : -2.3
      reasons.push({ kind: 'same_subject', weight, detail: `${a.subject} / ${b.subject}` })
    }
  }
  const shared = overlap(one.parties, other.parties)
  if (one.named.size === 2 && other.named.size === 2 && overlap(one.named, other.named) < 2)
    reasons.push({ kind: 'same_parties', weight: -2.5, detail: `${a.name} / ${b.name}` })
  else if (shared >= 2) reasons.push({ kind: 'same_parties', weight: 1.4, detail: String(shared) })
  else if (a.parties.length >= 2 && b.parties.length >= 2)
    reasons.push({ kind: 'same_parties', weight: -1.2 })
  if (a.number === null && b.number === null && one.stem === other.stem)
    reasons.push({ kind: 'same_name', weight: one.isProper ? 2 : 0.7, detail: a.name })
  if (overlap(one.origins, other.origins) > 0) reasons.push({ kind: 'same_event', weight: 1 })
  const isBare = !reasons.some(({ kind, weight }) => weight > 0 && kind !== 'same_name')
  if (isBare && !one.isProper && !other.isProper) reasons.push({ kind: 'no_shared_context', weight: -2.3 })
  const sum = reasons.reduce((total, { weight }) => total + weight, 0)
  const barred = reasons.some(({ weight }) => weight <= -2)
  const verdict = sum >= SAME_FROM && !barred ? 'same' : sum <= DIFFERENT_TO ? 'different' : 'unsure'
  const score = 1 / (1 + Math.exp(-1.5 * (sum - SAME_FROM + 1)))
  return {
    verdict,
    score: Math.round(score * 1000) / 1000,
    reasons: reasons.map((reason) => ({ ...reason, weight: Math.max(-1, Math.min(1, reason.weight / 2)) })),
  }
}

/** Several profiles of one document as one; the longest name stands for all. */
export function joinDocumentProfiles(profiles: readonly DocumentProfile[]): DocumentProfile {
  const [head] = profiles
  if (!head) throw new Error('no profile to join')
  if (profiles.length === 1) return head
  const first = <Value>(of: (profile: DocumentProfile) => Value | null) =>
    profiles.map(of).find((value) => value !== null) ?? null
  const days = profiles
    .flatMap((profile) => [profile.first, profile.last].filter((day) => day !== null))
    .toSorted()
  const longest = <Value extends string>(of: (profile: DocumentProfile) => Value | null) =>
    profiles
      .map(of)
      .reduce((best, value) => ((value?.length ?? 0) > (best?.length ?? 0) ? value : best), null)
  return {
    name: longest(({ name }) => name) ?? head.name,
    kind: first(({ kind }) => kind),
    number: longest(({ number }) => number),
    issuer: first(({ issuer }) => issuer),
    year: first(({ year }) => year),
    subject: longest(({ subject }) => subject),
    known: first(({ known }) => known ?? null),
    parties: [...new Set(profiles.flatMap(({ parties }) => parties))].slice(0, 50),
    origins: [...new Set(profiles.flatMap(({ origins }) => origins))].slice(0, 500),
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
  }
}
