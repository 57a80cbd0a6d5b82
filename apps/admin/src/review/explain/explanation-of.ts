import type {
  QuotedSpan,
  Trace,
  TracedBlock,
  TracedClaim,
  TracedEntity,
  TracedMention,
} from '@trucot/core/claim/trace/trace'
import { traceAt } from '@trucot/core/claim/trace/trace-at'
import type { Span } from '@trucot/core/text/span'

/** The stages of a reading as far as they concern one claim or one place, in the reader's own order. */
export interface ExplanationOf {
  /** What the stretches were taken for. */
  blocks: TracedBlock[]
  /** What consumed the words, in text order. */
  mentions: TracedMention[]
  /** Wordings joined into one thing. */
  entities: TracedEntity[]
  claims: TracedClaim[]
}

const touches = (one: Span, other: Span) => one.start < other.end && other.start < one.end

/** What one claim was made of: its evidence, and the words its values were inferred from. */
export function explanationOfClaim(trace: Trace, claimId: string): ExplanationOf | null {
  const claim = trace.claims.find(({ id }) => id === claimId)
  if (!claim) return null
  const spans: QuotedSpan[] = [...claim.evidence, ...claim.values.flatMap(({ inferredFrom }) => inferredFrom)]
  const concerned = (span: Span) => spans.some((one) => touches(one, span))
  const mentions = trace.mentions.filter(concerned)
  const things = new Set(mentions.flatMap(({ entity }) => entity ?? []))
  return {
    blocks: trace.blocks.filter(concerned),
    mentions,
    entities: trace.entities.filter(({ id, joined }) => things.has(id) && joined.length > 1),
    claims: [claim],
  }
}

/** What the words at one offset were taken for, and what rests on them. */
export function explanationAt(trace: Trace, offset: number): ExplanationOf {
  const { blocks, mentions, entities, claims } = traceAt(trace, offset)
  return { blocks, mentions, entities: entities.filter(({ joined }) => joined.length > 1), claims }
}
