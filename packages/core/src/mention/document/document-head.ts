import type { Token } from '../../text/tokens.ts'
import { gateOf, phraseAt, phraseList, phraseTable } from '../phrase-table.ts'
import { opensSentence } from '../sentence-start.ts'
import { DOCUMENT_KINDS, DOCUMENT_MODIFIERS, type DocumentKind } from './document-kinds.ts'

const HEADS = phraseTable(DOCUMENT_KINDS.map((kind) => [kind.name, kind] as const))
/** Open where a word begins a kind of documents: no document's name begins elsewhere, but for abbreviations. */
export const OPENS_DOCUMENT = gateOf(HEADS)
export const MODIFIERS = phraseList(DOCUMENT_MODIFIERS)
/** Before these a kind word is part of something else: "Đại học Luật", "đối tác Chiến lược", "Vụ Luật pháp", "pháp luật". */
const NOT_AFTER = new Set('thoại pháp tác học khoa vụ viện hội sư ban cục'.split(' '))

const PLURALS = phraseList('các, những, nhiều, một số, mọi, một loạt, hàng loạt, mỗi, từng')

/** True where the word before a head says that several things of its kind are meant, and none by name. */
export function afterPlural(tokens: readonly Token[], at: number): boolean {
  return phraseAt(PLURALS, tokens, at - 1) !== null || phraseAt(PLURALS, tokens, at - 2)?.last === at
}

/** The kind word that opens a document's name: its last token (exclusive) and whether it is capitalised in mid-sentence. */
export interface DocumentHead {
  kind: DocumentKind
  last: number
  capital: boolean
  opensSentence: boolean
}

/** The document kind that begins at a token, or null. */
export function documentHeadAt(tokens: readonly Token[], at: number): DocumentHead | null {
  const token = tokens[at]
  if (token?.kind !== 'word') return null
  const hit = phraseAt(HEADS, tokens, at)
  if (!hit) return null
  const before = tokens[at - 1]
  if (before && token.breaksBefore === 0 && NOT_AFTER.has(before.key) && before.kind === 'word') return null
  const next = tokens[hit.last]
  // "Luật sư", "Luật gia", "Khung cảnh": another word altogether.
  if (hit.value.name === 'Luật' && (next?.key === 'sư' || next?.key === 'gia' || next?.key === 'pháp'))
    return null
  return {
    kind: hit.value,
    last: hit.last,
    // "bản Ghi nhớ": the article before the kind may be lower-cased.
    capital: token.shape !== 'lower' || isCapitalBehindArticle(tokens, at),
    opensSentence: opensSentence(tokens, at),
  }
}

function isCapitalBehindArticle(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.key === 'bản' && tokens[at + 1]?.shape === 'capital'
}

const SAYING = new Set('giúp là đã sẽ được bị cần phải có chưa không cũng này đó'.split(' '))
const UNITS = new Set('bộ sở vụ ban phòng'.split(' '))

/**
 * "Quy chế giúp công việc thông suốt": the kind is what the sentence is about. "Bộ Kế hoạch và Đầu tư": the kind is a
 * ministry's field. Neither begins a paper's name; `last` is the token after the kind.
 */
export function isSubjectOrField(tokens: readonly Token[], at: number, last: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[last]]
  if (next?.shape === 'lower' && SAYING.has(next.key)) return true
  const isField = before !== undefined && before.shape !== 'lower' && UNITS.has(before.key)
  return isField || (next?.key === 'và' && tokens[last + 1]?.key === 'đầu')
}
