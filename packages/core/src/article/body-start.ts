import type { Core } from './core.ts'
import type { Furniture } from './furniture/line-furniture.ts'
import type { LineFeatures } from './line-features.ts'
import { isListed } from './list-mark.ts'

/** What decides how far up the body begins. Arrays run parallel to `lines`. */
interface BodyStart {
  lines: readonly LineFeatures[]
  furniture: readonly (Furniture | undefined)[]
  captions: readonly boolean[]
  /** The line is a date or a signature: above it stands the page. */
  isApart: (index: number) => boolean
}

const SENTENCE = 8
const OPENING_LIST = 6
const HEADLINE = 6

/**
 * Takes in the sentences and lists above the densest run, where no line of the page stands above them: "Hai bên đã ký các văn kiện:"
 * and the items below it belong to the paragraph after them.
 */
export function widenUpward({ lines, furniture, captions, isApart }: BodyStart, core: Core): Core {
  if (furniture.slice(0, core.first).some(Boolean)) return core
  let { first } = core
  let headlines = 0
  for (let index = first - 1; index >= 0; index--) {
    const { fullStop, words, cutShort, text } = lines[index] as LineFeatures
    if (isApart(index) || cutShort) break
    if (captions[index] || isListed(lines[index])) continue
    const opensList = words >= OPENING_LIST && text.endsWith(':')
    if (opensList || (fullStop && words >= SENTENCE)) {
      first = index
      headlines = 0
    } else if (words >= HEADLINE && ++headlines > 1) break
  }
  return { first, last: core.last }
}
