import { z } from 'zod'

/** Since when the world could know: the article's publication date, else the latest date in its content, marked inferred. */
export const KnownOn = z.object({ date: z.string(), inferred: z.boolean() })
export type KnownOn = z.infer<typeof KnownOn>

/** A claim of one article that a record rests on. */
export const RecordEvidence = z.object({
  articleId: z.int(),
  /** The article's, where it is asked for to be shown. */
  title: z.string().nullable().optional(),
  /** `ClaimState.id` in that article; null where a mention alone is what it rests on. */
  claimId: z.string().nullable(),
  quotes: z.array(z.string()),
  /** A person accepted the claim; else the reader proposes it. */
  accepted: z.boolean(),
  knownOn: KnownOn.nullable(),
  /** Articles of one origin group count as one source. The id of its oldest article. */
  origin: z.int(),
})
export type RecordEvidence = z.infer<typeof RecordEvidence>

/** Whether what an article says was known by a day. What bears no date at all is known only when nobody asks. */
export function isKnownBy(knownOn: KnownOn | null, day: string | undefined): boolean {
  if (day === undefined) return true
  if (knownOn === null) return false
  return lastDayOf(knownOn.date) <= day
}

function lastDayOf(date: string): string {
  if (date.length === 4) return `${date}-12-31`
  return date.length === 7 ? `${date}-31` : date
}

/** How many sources stand behind evidence: copies of one report count once. */
export function independentSources(evidence: readonly Pick<RecordEvidence, 'origin'>[]): number {
  return new Set(evidence.map(({ origin }) => origin)).size
}
