import { nameKey } from '../text/name-key.ts'
import type { LineFeatures } from './line-features.ts'

/** What follows the headline in the title of a page: " - Báo X", " | X". */
const OUTLET_TAIL = /\s[-–—|»]\s(?<tail>[^|]{2,60})$/u
const NAMES_OUTLET = /^(?:báo|tạp chí|trang|cổng|đài|kênh|tin)\s|\.\p{L}{2,}$|online|news/iu

/** The headline without the name of the outlet that a page's title ends in. */
export function withoutOutlet(title: string): string {
  const match = OUTLET_TAIL.exec(title)
  return match?.groups?.tail !== undefined && NAMES_OUTLET.test(match.groups.tail)
    ? title.slice(0, match.index).trim()
    : title
}

/** The keys of all lines that may be headlines. */
function keysOfHeadlines(lines: readonly LineFeatures[]): ReadonlySet<string> {
  return new Set(lines.filter(({ words }) => words >= 4 && words <= 60).map(({ text }) => nameKey(text)))
}

/** Lines that are a page's title: the words of another line, then the name of the outlet. Indexes. */
export function findPageTitles(lines: readonly LineFeatures[]): Set<number> {
  let keys: ReadonlySet<string> | undefined
  const found = new Set<number>()
  for (const [index, { text, words }] of lines.entries()) {
    if (words < 5 || words > 60) continue
    const match = OUTLET_TAIL.exec(text)
    // "Hai bên họp tại Huế - ảnh 1Quang cảnh lễ ký. Ảnh: VOV": the picture's name, its caption glued to it.
    if (GLUED_CAPTION.test(match?.groups?.tail ?? '')) continue
    if (!match) continue
    keys ??= keysOfHeadlines(lines)
    if (keys.has(nameKey(text.slice(0, match.index)))) found.add(index)
  }
  return found
}

const GLUED_CAPTION = /^ảnh \d{1,2}\s?\p{Lu}/iu
const MARKS = /[\u0300-\u036f]/gu
const LEAST_SLUG_WORDS = 5

/** The first words of a text as the file names of pictures have them: lower case, no marks on letters. */
function bareStart(text: string): string {
  const bare = text.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('đ', 'd')
  return bare
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, LEAST_SLUG_WORDS)
    .join(' ')
}

/** True for letters and figures that are no capitals: file names begin with one. */
const isSmall = (character: string) =>
  character === character.toLowerCase() && /[\p{L}\p{N}]/u.test(character)

/** Lines that begin with the words of another line stripped of their marks: the names of its pictures. Indexes. */
export function findSlugs(lines: readonly LineFeatures[]): Set<number> {
  const marked = new Set<string>()
  const slugs: [number, string][] = []
  const mayBeSlugs = lines.some(({ text, words }) => words >= LEAST_SLUG_WORDS && isSmall(text[0] ?? ''))
  if (!mayBeSlugs) return new Set()
  for (const [index, { text, words }] of lines.entries()) {
    if (words < LEAST_SLUG_WORDS || words > 60) continue
    const start = text.slice(0, 80)
    const key = bareStart(start)
    if (start.startsWith(key)) slugs.push([index, key])
    else marked.add(key)
  }
  return new Set(slugs.flatMap(([index, key]) => (marked.has(key) ? [index] : [])))
}
