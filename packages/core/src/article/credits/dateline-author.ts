import { nameKey } from '../../text/name-key.ts'
import type { Token } from '../../text/tokens.ts'
import { MENU_PHRASES } from '../furniture/phrases.ts'
import { type Byline, readByline } from './byline.ts'
import { tokenText } from './split-names.ts'

/** Who signed a line that dates the article; token index, `last` exclusive and after the mark that parts them. */
export interface DatelineAuthor {
  last: number
  byline: Byline
}

const MARKS = new Set(['-', '–', '—', '|', '•', '·'])
const LONGEST_GLUED = 6
/** Sections and places that stand before a date without having written anything. */
const NO_AUTHORS = new Set(
  [...MENU_PHRASES, 'hà nội', 'việt nam', 'đà nẵng', 'tp hcm', 'tp.hcm', 'tp hồ chí minh', 'thế giới'].map(
    nameKey,
  ),
)

function beginsDate(tokens: readonly Token[], at: number): boolean {
  const [key, next] = [tokens[at]?.key, tokens[at + 1]?.key]
  if (key === 'chủ') return next === 'nhật'
  return key === 'thứ' || key === 'ngày' || tokens[at]?.kind === 'number'
}

/**
 * Reads the author before a date: "Lan Hương-Thứ tư, ngày 17/9/2014 19:48", "Tin, ảnh: Minh Hà | 5/3/2020". Glued to a
 * weekday even a desk is one ("Ban Quốc tế-Thứ hai, …"). Undefined where a section or a place stands there.
 */
export function readDatelineAuthor(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
): DatelineAuthor | undefined {
  let mark = first + 1
  while (mark < last && !(MARKS.has(tokens[mark]?.key ?? '') && beginsDate(tokens, mark + 1))) mark++
  if (mark >= last - 1) return undefined
  const words = tokens.slice(first, mark)
  const name = tokenText(text, words)
  if (NO_AUTHORS.has(nameKey(name))) return undefined
  const byline = readByline(text, words)
  if (byline && byline.persons.length + byline.agencies.length > 0) return { last: mark + 1, byline }
  const isGlued = !tokens[mark]?.spaceBefore && !tokens[mark + 1]?.spaceBefore
  const isName = words.every(({ kind }) => kind === 'word') && words.length <= LONGEST_GLUED
  if (!isGlued || !isName || words[0]?.shape !== 'capital') return undefined
  const author: Byline = {
    persons: [name],
    agencies: [],
    kind: 'byline',
    alsoPhotographs: false,
    labelled: false,
  }
  return { last: mark + 1, byline: author }
}
