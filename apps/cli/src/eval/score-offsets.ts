import { nameKey } from '@trucot/core/text/name-key'
import { check, keysOf, lineAt, linesIn, noteError, type Scoring } from './scoring.ts'

/** A mention must point at one of its entity's names; evidence must be a non-blank stretch of content. */
export function scoreOffsets(scoring: Scoring): void {
  const { gold, record, text } = scoring
  for (const entity of record.entities) {
    const own = keysOf(entity)
    if (entity.mentions.length === 0) {
      check(scoring, 'mentionOffsets', false)
      noteError(scoring, 'offset', `${entity.name} has no mention`)
    }
    for (const mention of entity.mentions) {
      const words = text.slice(mention.start, mention.end)
      const right = own.has(nameKey(words))
      check(scoring, 'mentionOffsets', right)
      if (!right) noteError(scoring, 'offset', `${entity.name} points at "${words.slice(0, 50)}"`)
    }
  }
  const noise = linesIn(gold.noiseLines)
  for (const claim of record.claims) {
    if (claim.evidence.length === 0) check(scoring, 'evidenceOffsets', false)
    for (const { start, end } of claim.evidence) {
      const inText = start >= 0 && end <= text.length && start < end && text.slice(start, end).trim() !== ''
      check(scoring, 'evidenceOffsets', inText && !noise.has(lineAt(text, start)))
    }
  }
}
