import type { Token } from '../../text/tokens.ts'
import { isYear } from '../name-phrase-signs.ts'
import { DOCUMENT_ACRONYMS } from './document-kinds.ts'
import type { DocumentRead } from './find-documents.ts'

const BY_ACRONYM = new Map(DOCUMENT_ACRONYMS.map(([acronym, , kind]) => [acronym, kind]))

/** "UNCLOS 1982", "COC", "CPTPP": instruments known by their abbreviation alone */
export function acronymDocument(tokens: readonly Token[], at: number): DocumentRead | null {
  const token = tokens[at]
  if (token?.kind !== 'word' || token.shape !== 'upper') return null
  const kind = BY_ACRONYM.get(token.raw)
  if (kind === undefined) return null
  const next = tokens[at + 1]
  // In a line of capitals an abbreviation cannot be told from a word.
  if (next?.shape === 'upper' && next.raw.length > 2 && tokens[at - 1]?.shape === 'upper') return null
  const year = isYear(next) && next?.breaksBefore === 0 ? next.raw : null
  return {
    rule: 'document/acronym',
    kind,
    first: at,
    last: year === null ? at + 1 : at + 2,
    ...(year === null ? {} : { year }),
  }
}
