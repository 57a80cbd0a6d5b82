import { phraseAt, phraseList } from '../../mention/phrase-table.ts'
import type { Token } from '../../text/tokens.ts'

const BACK = phraseList(
  'như vậy, như trên, như thế, điều này, điều đó, điều trên, nội dung trên, thông tin trên',
)
const ENDS = new Set([
  '.',
  'tại',
  'khi',
  'trong',
  'ngày',
  'sáng',
  'chiều',
  'tối',
  'trước',
  'với',
  'sau',
  'vào',
  'hôm',
])

/** "A cho biết như vậy tại …", "A khẳng định điều này khi …": what was said stands before. */
export function pointsBack(tokens: readonly Token[], at: number): boolean {
  const hit = phraseAt(BACK, tokens, at)
  return hit !== null && ENDS.has(tokens[hit.last]?.key ?? '.')
}
