import { z } from 'zod'
import { Span } from '../text/span.ts'
import { FieldPath } from './decision.ts'
import { PortableClaim } from './portable-claim.ts'

export const CLAIM_STATUSES = ['proposed', 'accepted', 'edited', 'rejected', 'merged'] as const

/** A value the machine now reads where a person's value stands. */
export const Suggestion = z.object({ path: FieldPath, judged: z.json(), standing: z.json(), value: z.json() })
export type Suggestion = z.infer<typeof Suggestion>

/** What is shown of one claim: a function of the current reading and the live decisions, nothing else. */
export const ClaimState = z.object({
  /** The fingerprint first judged in the whole log, or the claim's own before any decision. */
  id: z.string(),
  /** `edited`: a person's edit stands. What merely stands edited still waits for an accept, see `accepted`. */
  status: z.enum(CLAIM_STATUSES),
  /** A person accepted the whole claim, as machine's or as edited: this alone is exported, unless merged or withdrawn. */
  accepted: z.boolean(),
  unsure: z.boolean(),
  /** Decided, but the current reading (for an added claim: the current text) has it no longer. */
  notFound: z.boolean(),
  /** Not found, and a person accepted it knowing so: it wants nobody any more. */
  keptNotFound: z.boolean(),
  /** Accepted with many at once and drawn to be looked at once more by itself. */
  secondLook: z.boolean(),
  /** Added by a person. */
  added: z.boolean(),
  /** The claim it was merged into, for status merged. */
  mergedInto: z.string().nullable(),
  /** The values shown: the person's where one decided, the machine's elsewhere. */
  shown: PortableClaim,
  /** What the current reading says, or null. */
  machine: PortableClaim.nullable(),
  /** What a decision made on it now judges: what the current reading says, else what the latest decision judged. */
  judged: PortableClaim,
  /** What an accept made now decides, where that is not simply `judged`: see `recordedAction`. */
  acceptable: PortableClaim.optional(),
  /** The local claim id in the current record, or null. */
  localId: z.string().nullable(),
  /** Where the evidence stands in the current text; empty where it is not found. */
  evidence: z.array(Span),
  suggestions: z.array(Suggestion),
  /** For a claim proposed again after a rejection: what was rejected. */
  earlierVerdict: z.object({ decisionId: z.string(), judged: PortableClaim }).nullable(),
  /** Live decisions on it, in log order; where another claim's rejection covers it, that rejection. */
  decisionIds: z.array(z.string()),
})
export type ClaimState = z.infer<typeof ClaimState>

/** Whether a claim waits for a verdict: nobody accepted or rejected it as a whole. */
export function awaitsVerdict(state: Pick<ClaimState, 'accepted' | 'status'>): boolean {
  return !state.accepted && state.status !== 'rejected' && state.status !== 'merged'
}
