import { phraseAt, phraseList } from '../../mention/phrase-table.ts'
import type { Span } from '../../text/span.ts'
import { tokenize } from '../../text/tokens.ts'
import type { Conflict } from '../article-record.ts'
import type { ConflictInput } from './find-conflicts.ts'

const KINDS = phraseList('Huân chương, Huy chương, Kỷ niệm chương, Huy hiệu, Bằng khen, Giấy khen')

/** One award that the article calls an order here and a medal there. */
export function awardKindConflicts({ structure, entities, claims }: ConflictInput): Conflict[] {
  const { text } = structure.input
  const found: Conflict[] = []
  for (const entity of entities) {
    if (entity.type !== 'award') continue
    const kinds = new Map<string, Span>()
    for (const { start, end } of entity.mentions) {
      const kind = phraseAt(KINDS, tokenize(text.slice(start, end)), 0)
      if (kind && !kinds.has(kind.value)) kinds.set(kind.value, { start, end })
    }
    if (kinds.size < 2) continue
    const about = claims.filter((claim) => claim.type === 'event' && claim.objects.includes(entity.id))
    found.push({
      kind: 'award-kind',
      claims: about.map(({ id }) => id),
      entities: [entity.id],
      evidence: [...kinds.values()],
    })
  }
  return found
}
