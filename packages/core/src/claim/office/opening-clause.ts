import type { Token } from '../../text/tokens.ts'

const VERBS = new Set(['tiếp', 'gặp', 'kiến'])
const FARTHEST = 14
/** After a name or a title these go on telling of whom it names. */
const GOES_ON = new Set('đang sang đến tới nhân và cùng ở tại dẫn làm kiêm của phụ với cho do'.split(' '))

/** "…, Chủ tịch nước nhấn mạnh": whether a verb of the main clause stands at a token index. */
export function goesOnWithVerb(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]
  return verb?.kind === 'word' && verb.shape === 'lower' && verb.breaksBefore === 0 && !GOES_ON.has(verb.key)
}

/** "Tiếp Đại sứ B, …": whether a sentence opens with the verb of a meeting and its clause ends at a comma at a token index. */
export function isOpeningClause(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.raw !== ',') return false
  for (let at = comma - 1; at >= 0 && comma - at < FARTHEST; at--) {
    const token = tokens[at]
    if (!token || token.kind === 'punctuation') return false
    if (VERBS.has(token.key)) return token.shape === 'capital' || tokens[at - 1]?.shape === 'capital'
    if (token.breaksBefore > 1) return false
  }
  return false
}
