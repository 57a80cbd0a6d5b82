import { phraseAt, phraseList } from '../../mention/phrase-table.ts'
import type { Sentence } from '../../text/sentences.ts'
import type { Token } from '../../text/tokens.ts'
import type { MentionIndex } from './story.ts'

const MARKS = new Set('* ★ ☆ ● • ◆ ♦ ■ □ ▪ ► ▶ ✦ ❖'.split(' '))
/** These open an item only where a day follows: before other words they open a point of a list, or a speech. */
const WEAK = new Set(['-', '–', '—', '+'])
const OPENINGS = phraseList(
  'cùng ngày, trước đó, chiều cùng ngày, sáng cùng ngày, tối cùng ngày, nhân dịp, trong khuôn khổ, hôm nay, mới đây',
)

/** "* Ngày 9/5, …", "★ Cùng ngày, …", "- Sáng 9/5, …": true where a mark at a token opens an item of a bulletin. */
export function itemMark(tokens: readonly Token[], at: number, index: Pick<MentionIndex, 'dates'>): boolean {
  const mark = tokens[at]?.raw ?? ''
  if (MARKS.has(mark)) return true
  if (!WEAK.has(mark)) return false
  return index.dates.has(at + 1) || phraseAt(OPENINGS, tokens, at + 1) !== null
}

/** The sentence after its mark. */
export function withoutMark(tokens: readonly Token[], sentence: Sentence): Sentence {
  const first = sentence.first + 1
  return { ...sentence, first, start: tokens[first]?.start ?? sentence.start }
}
