import type { Span } from '../../text/span.ts'
import type { Trace } from './trace.ts'

/**
 * The part of a trace that touches one offset of the text: what consumed the character there, the entities it names, and
 * the claims and conflicts that rest on it as evidence or were inferred from it.
 */
export function traceAt(trace: Trace, offset: number): Trace {
  const isHere = ({ start, end }: Span) => start <= offset && offset < end
  const mentions = trace.mentions.filter(isHere)
  const ids = new Set(mentions.map(({ entity }) => entity))
  return {
    ...trace,
    blocks: trace.blocks.filter(isHere),
    mentions,
    entities: trace.entities.filter(({ id }) => ids.has(id)),
    claims: trace.claims.filter(
      ({ evidence, values }) =>
        evidence.some(isHere) || values.some(({ inferredFrom }) => inferredFrom.some(isHere)),
    ),
    conflicts: trace.conflicts.filter(({ evidence }) => evidence.some(isHere)),
  }
}
