import type { Claim } from '@trucot/core/claim/claim'
import type { Entity } from '@trucot/core/mention/entity'
import type { Kind } from '../kind.ts'

/** A stretch of the article text that names something. */
export interface TextMark {
  start: number
  end: number
  kind: Kind
  /** The local entity named; null for dates. */
  entityId: string | null
}

interface Marked {
  entities: readonly Entity[]
  claims: readonly Claim[]
}

/**
 * What the text names, in text order and without overlap: where two stretches meet the longer one is shown.
 * Dates are those that an event rests on.
 */
export function textMarks({ entities, claims }: Marked): TextMark[] {
  const names = entities.flatMap(({ id, type, mentions }) =>
    mentions.map(({ start, end }): TextMark => ({ start, end, kind: type, entityId: id })),
  )
  const dates = claims.flatMap((claim) =>
    claim.type === 'event' && claim.date
      ? claim.date.evidence.map(({ start, end }): TextMark => ({ start, end, kind: 'time', entityId: null }))
      : [],
  )
  const marks: TextMark[] = []
  for (const mark of [...names, ...dates].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mark.start >= (marks.at(-1)?.end ?? 0)) marks.push(mark)
  }
  return marks
}

/** A stretch of one block: marked, or plain where `mark` is null. */
export interface TextRun {
  start: number
  end: number
  mark: TextMark | null
}

/** Cuts a block into runs that cover it without gap or overlap; a mark that leaves the block is cut at its edge. */
export function textRuns(block: { start: number; end: number }, marks: readonly TextMark[]): TextRun[] {
  const runs: TextRun[] = []
  let at = block.start
  for (const mark of marks) {
    if (mark.end <= block.start) continue
    if (mark.start >= block.end) break
    const start = Math.max(mark.start, at)
    const end = Math.min(mark.end, block.end)
    if (start > at) runs.push({ start: at, end: start, mark: null })
    runs.push({ start, end, mark })
    at = end
  }
  if (at < block.end) runs.push({ start: at, end: block.end, mark: null })
  return runs
}
