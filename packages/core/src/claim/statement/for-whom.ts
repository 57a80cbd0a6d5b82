import { opensQuotation } from '../../mention/quotation.ts'
import { chunkKey } from '../story/chunk.ts'
import type { Story, StorySentence } from '../story/story.ts'
import type { Said } from './find-statements.ts'

const OPENS = /^(?:còn |riêng )?(?:đối )?với$/u
const LONGEST_OPENING = 3

/** "Còn với Đại sứ A, khoảnh khắc ấy là “phần thưởng cho …”": for whom something is what his quoted words call it. */
export function forWhomStatement({ structure: { tokens } }: Story, sentence: StorySentence): Said[] {
  const { chunks, last } = sentence
  const at = chunks.slice(0, LONGEST_OPENING + 1).findIndex(({ kind }) => kind === 'persons')
  const party = chunks[at]
  if (at < 1 || party?.kind !== 'persons' || !OPENS.test(chunks.slice(0, at).map(chunkKey).join(' ')))
    return []
  const comma = chunks[at + 1]
  if (!comma || chunkKey(comma) !== ',') return []
  let calls = -1
  for (let next = comma.last; next < last; next++) {
    if (/^[.;:]$/u.test(tokens[next]?.raw ?? '') && next < last - 1) return []
    if (tokens[next]?.key === 'là' && opensQuotation(tokens[next + 1])) calls = next
  }
  if (calls < comma.last + 1) return []
  return party.persons.map((speaker) => ({
    speaker,
    start: tokens[comma.last]?.start ?? sentence.start,
    end: sentence.end,
    evidence: { start: sentence.start, end: sentence.end },
    mode: 'indirect' as const,
    rule: 'statement/for-whom',
    by: party.by,
  }))
}
