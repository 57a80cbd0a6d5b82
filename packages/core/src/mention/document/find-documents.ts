import type { ArticleStructure } from '../../article/article-structure.ts'
import type { Token } from '../../text/tokens.ts'
import { contentTokens } from '../content-tokens.ts'
import type { NameMention } from '../mention.ts'
import { acronymDocument } from './acronym-document.ts'
import { OPENS_DOCUMENT } from './document-head.ts'
import { namedDocument } from './named-document.ts'
import { numberedDocument } from './numbered-document.ts'
import { quotedDocument } from './quoted-document.ts'
import { shortDocuments } from './short-document.ts'

/** Reads one document's name that begins at a token, or null. */
export type DocumentRule = (tokens: readonly Token[], at: number) => DocumentRead | null

/** What a rule read, before offsets and text are added. */
export interface DocumentRead {
  rule: string
  kind: string
  first: number
  last: number
  number?: string
  issuer?: readonly [first: number, last: number]
  subject?: readonly [first: number, last: number]
  year?: string
  /** The name where it is not simply the text of the span. */
  name?: string
  /** The document that an abbreviation in brackets stands right behind. */
  behind?: DocumentRead
}

/** In order: what a rule reads, later rules do not read again. */
const RULES: DocumentRule[] = [numberedDocument, quotedDocument, namedDocument, acronymDocument]

/** Finds every document named in content, in text order; short forms ("Quy chế", "Nghị quyết này") only of documents named in full. */
export function findDocuments(structure: ArticleStructure): NameMention[] {
  const { tokens } = structure
  const text = structure.input.text
  const content = contentTokens(structure)
  const reads: DocumentRead[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (content[at] === 0 || mayNameNothing(tokens[at])) continue
    for (const rule of RULES) {
      const read = rule(tokens, at)
      if (!read) continue
      const before = reads.at(-1)
      const inBrackets = tokens[at - 1]?.raw === '(' && before?.last === at - 1
      const isBehind = inBrackets && (read.rule === 'document/acronym' || isShortOf(tokens, read, before))
      reads.push(isBehind ? { ...read, behind: before } : read)
      at = read.last - 1
      break
    }
  }
  const all = [...reads, ...shortDocuments(tokens, content, reads)].sort((a, b) => a.first - b.first)
  return all.map((read) => toMention(text, tokens, read))
}

/** "Hiệp định … giữa Việt Nam và Chile (Hiệp định VCFTA)": the kind and letters in brackets are the same paper's. */
function isShortOf(tokens: readonly Token[], read: DocumentRead, before: DocumentRead): boolean {
  const word = tokens[read.last - 1]
  const isLetters = word?.shape === 'upper' || word?.shape === 'mixed'
  return before.kind.startsWith(read.kind) && isLetters && tokens[read.last]?.raw === ')'
}

/** A document's name begins with a kind's word or with an abbreviation. */
function mayNameNothing(token: Token | undefined): boolean {
  return token === undefined || ((token.gates & OPENS_DOCUMENT) === 0 && token.shape !== 'upper')
}

function toMention(text: string, tokens: readonly Token[], read: DocumentRead): NameMention {
  const words = (first: number, last: number): string =>
    text
      .slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0)
      .replace(/\s+/gu, ' ')
      .trim()
  return {
    type: 'document',
    rule: read.rule,
    first: read.first,
    last: read.last,
    start: tokens[read.first]?.start ?? 0,
    end: tokens[read.last - 1]?.end ?? 0,
    name: read.name ?? words(read.first, read.last),
    ...(read.behind ? { aliasOf: read.behind.name ?? words(read.behind.first, read.behind.last) } : {}),
    kind: read.kind,
    ...(read.number === undefined ? {} : { number: read.number }),
    ...(read.year === undefined ? {} : { year: read.year }),
    ...(read.issuer ? { issuer: words(...read.issuer) } : {}),
    ...(read.subject ? { subject: words(...read.subject) } : {}),
  }
}
