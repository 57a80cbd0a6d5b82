import type { Token } from '../../text/tokens.ts'
import { acronymAfter } from '../name-phrase-signs.ts'
import { closingQuotation, opensQuotation } from '../quotation.ts'
import { documentHeadAt, isSubjectOrField } from './document-head.ts'
import type { DocumentRead } from './find-documents.ts'

const LONGEST = 60
/** Words of a predicate: within quotation marks they make a sentence of what opens like a name. */
const PREDICATES = new Set(['là', 'đã', 'đang', 'sẽ', 'giúp', 'chưa', 'vẫn', 'luôn', 'cần', 'phải'])

/** “Công ước về Luật Biển 1982 là khuôn khổ …”: speech that opens with a document's name. */
function saysSomething(tokens: readonly Token[], from: number, close: number): boolean {
  return tokens.slice(from, close).some(({ key, shape }) => shape === 'lower' && PREDICATES.has(key))
}

/** "Thỏa thuận về …" in quotation marks, and Đề án "Đổi mới …" with the quotation marks after the kind. */
export function quotedDocument(tokens: readonly Token[], at: number): DocumentRead | null {
  const head = documentHeadAt(tokens, at)
  if (!head?.capital || isSubjectOrField(tokens, at, head.last)) return null
  const open = opensQuotation(tokens[at - 1]) ? at - 1 : opensQuotation(tokens[head.last]) ? head.last : -1
  if (open < 0) return null
  const close = closingQuotation(tokens, open, LONGEST)
  if (close < 0 || close - open < 4) return null
  const inside = open === at - 1
  // A quotation that goes on like a sentence is speech, not a name.
  for (let next = head.last; next < close; next++) if (/^[.;:!?]$/u.test(tokens[next]?.raw ?? '')) return null
  if (inside && saysSomething(tokens, head.last, close)) return null
  if (
    inside &&
    tokens[head.last]?.key !== 'về' &&
    tokens[head.last]?.shape === 'lower' &&
    close - head.last > 24
  )
    return null
  let last = inside ? close : close + 1
  const acronym = acronymAfter(tokens, close + 1)
  if (acronym >= 0 && !inside) last = acronym + 2
  return { rule: 'document/quoted', kind: head.kind.name, first: at, last }
}
