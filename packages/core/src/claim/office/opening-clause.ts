import { phraseAt, phraseList } from '../../mention/phrase-table.ts'
import { opensSentence } from '../../mention/sentence-start.ts'
import { isCapital } from '../../mention/word-shape.ts'
import type { Token } from '../../text/tokens.ts'

/** "Với Đại sứ B, Chủ tịch nước gửi …": before whom or for whom something is said. */
const TOWARDS = phraseList('Với, Đối với, Trước, Cùng, Dành cho')
/** Clauses that a report opens with to say whom somebody met; the subject follows their comma. */
const OPENERS = phraseList(
  'Trao đổi với, Trao đổi cùng, Trò chuyện với, Trò chuyện cùng, Nói chuyện với, Làm việc với, Hội đàm với, Hội kiến với, Hội kiến, Gặp gỡ, Điện đàm với, Tại cuộc gặp, Tại buổi gặp, Tại cuộc tiếp, Tại buổi tiếp, Tại hội đàm, Tại cuộc hội đàm, Tại buổi hội đàm, Tại cuộc hội kiến, Tại buổi hội kiến, Tại cuộc làm việc, Tại buổi làm việc, Tại cuộc trao đổi, Tại buổi trao đổi, Tại cuộc điện đàm, Trong cuộc gặp, Trong buổi gặp, Trong buổi tiếp, Trong cuộc hội đàm, Trong buổi làm việc, Trong cuộc điện đàm, Trong cuộc trao đổi',
)
const VERBS = new Set(['tiếp', 'gặp', 'kiến'])
const FARTHEST = 20
/** After a name or a title these go on telling of whom it names. */
const GOES_ON = new Set('đang sang đến tới nhân và cùng ở tại dẫn làm kiêm của phụ với cho do'.split(' '))

/** "…, Chủ tịch nước nhấn mạnh": whether a verb of the main clause stands at a token index. */
export function goesOnWithVerb(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]
  return verb?.kind === 'word' && verb.shape === 'lower' && verb.breaksBefore === 0 && !GOES_ON.has(verb.key)
}

/** "Trò chuyện cùng B", "Tiếp B": whether words that tell whom somebody meets open a clause at a token index. */
export function opensWithMeeting(tokens: readonly Token[], at: number): boolean {
  return phraseAt(OPENERS, tokens, at) !== null || VERBS.has(tokens[at]?.key ?? '')
}

/** "Tạ Kiến Huy", "Nguyễn Văn Tiếp": a syllable of somebody's name. */
function isOfName(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  return (
    token?.shape === 'capital' &&
    before?.shape === 'capital' &&
    token.breaksBefore === 0 &&
    before.key !== 'hội'
  )
}

const WHEN = new Set('sau tiếp trước cùng chiều sáng trưa tối nhân ngay trong cũng'.split(' '))
const LONGEST_WHEN = 7

/** "Sau đó, tiếp Đại sứ B, …": a comma parts the verb from words of time that open the sentence. */
function followsWhen(tokens: readonly Token[], verb: number): boolean {
  if (tokens[verb - 1]?.raw !== ',') return false
  for (let at = verb - 2; at >= 0 && verb - at <= LONGEST_WHEN; at--) {
    const token = tokens[at]
    if (token?.kind === 'punctuation') return false
    if (token && token.shape === 'capital' && WHEN.has(token.key))
      return token.breaksBefore > 0 || at === 0 || tokens[at - 1]?.raw === '.'
  }
  return false
}

/** "Md. Lutfor", "J. Biden": the dot of a shortened name. */
function isOfInitial(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return (
    tokens[at]?.raw === '.' &&
    isCapital(before) &&
    (before?.raw.length ?? 0) <= 3 &&
    isCapital(tokens[at + 1])
  )
}

/** "Tiếp Đại sứ B, …": whether a sentence opens with the verb of a meeting and its clause ends at a comma at a token index. */
export function isOpeningClause(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.raw !== ',') return false
  for (let at = comma - 1; at >= 0 && comma - at < FARTHEST; at--) {
    const token = tokens[at]
    if (!token || (token.kind === 'punctuation' && !isOfInitial(tokens, at))) return false
    if (token.shape !== 'lower' && phraseAt(OPENERS, tokens, at)) return true
    // "Với Đại sứ B, Chủ tịch nước": a title right behind, and a name right before the comma.
    const towards = token.shape === 'capital' ? phraseAt(TOWARDS, tokens, at) : null
    if (towards && opensSentence(tokens, at) && isCapital(tokens[towards.last])) return true
    const noun = tokens[at - 1]?.key === 'cuộc' || tokens[at - 1]?.key === 'buổi'
    if (!noun && VERBS.has(token.key) && !isOfName(tokens, at))
      return token.shape === 'capital' || tokens[at - 1]?.shape === 'capital' || followsWhen(tokens, at)
    if (token.breaksBefore > 1) return false
  }
  return false
}
