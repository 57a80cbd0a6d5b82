import type { Token } from '../../text/tokens.ts'
import { readNamePhrase } from '../name-phrase.ts'
import { documentHeadAt, MODIFIERS, OPENS_DOCUMENT } from './document-head.ts'
import type { DocumentRead } from './find-documents.ts'

const POINTING = new Set(['này', 'trên', 'nói'])

/** "Quy chế", "Quy chế phối hợp", "Nghị quyết này" after the document was named in full: the same document by its kind. */
export function shortDocuments(
  tokens: readonly Token[],
  content: Uint8Array,
  full: readonly DocumentRead[],
): DocumentRead[] {
  const named = new Map<string, number>()
  for (const read of full) if (!named.has(read.kind)) named.set(read.kind, read.first)
  if (named.size === 0) return []
  const taken = new Uint8Array(tokens.length)
  for (const read of full) taken.fill(1, read.first, read.last)
  const found: DocumentRead[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (content[at] === 0 || taken[at] === 1 || ((tokens[at]?.gates ?? 0) & OPENS_DOCUMENT) === 0) continue
    const head = documentHeadAt(tokens, at)
    if (!head?.capital) continue
    const since = named.get(head.kind.name)
    if (since === undefined) continue
    const phrase = readNamePhrase(tokens, head.last, { modifiers: MODIFIERS })
    const next = tokens[phrase.last]
    const pointing = next !== undefined && POINTING.has(next.key)
    if (head.opensSentence && !pointing && phrase.last === head.last) continue
    found.push({ rule: 'document/short', kind: head.kind.name, first: at, last: phrase.last })
    at = phrase.last - 1
  }
  return found
}
