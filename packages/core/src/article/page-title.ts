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

/** Lines that are a page's title: the words of another line, then the name of the outlet. Indexes. */
export function findPageTitles(lines: readonly LineFeatures[]): Set<number> {
  const keys = new Set(
    lines.filter(({ words }) => words >= 4 && words <= 60).map(({ text }) => nameKey(text)),
  )
  const found = new Set<number>()
  for (const [index, { text, words }] of lines.entries()) {
    if (words < 5 || words > 60) continue
    const match = OUTLET_TAIL.exec(text)
    if (match && keys.has(nameKey(text.slice(0, match.index)))) found.add(index)
  }
  return found
}
