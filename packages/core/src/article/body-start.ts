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
  /** The sentence is told of what the body tells. */
  isTold: (features: LineFeatures) => boolean
}

const SENTENCE = 8
const OPENING_LIST = 3
const HEADLINE = 6
/** Furniture that stands within articles. */
const PASSED = new Set([
  'furniture/labelled-link',
  'furniture/arrow',
  'furniture/advert',
  'furniture/no-words',
  'furniture/box-head',
])

/**
 * Takes in the sentences and lists above the densest run: "Hai bên đã ký các văn kiện:" and the items below it belong to the
 * paragraph after them. Where something else stands between, what goes on above it must be told of the same.
 */
export function widenUpward({ lines, furniture, captions, isApart, isTold }: BodyStart, core: Core): Core {
  let { first } = core
  let headlines = 0
  let isParted = false
  for (let index = first - 1; index >= 0; index--) {
    const features = lines[index] as LineFeatures
    const { fullStop, words, cutShort, text } = features
    const reason = furniture[index]?.reason
    if (reason !== undefined) {
      if (!PASSED.has(reason)) break
      if (reason === 'furniture/box-head') isParted = true
      continue
    }
    if (isApart(index) || cutShort) break
    if (captions[index] || isListed(features)) continue
    const opensList = words >= OPENING_LIST && text.endsWith(':')
    if (opensList || (fullStop && words >= SENTENCE)) {
      const isNext = headlines === 0 && !isParted
      const isClean = !furniture.slice(0, index).some(Boolean)
      if (!isNext && !isClean && !opensList && !isTold(features)) break
      first = index
      headlines = 0
      isParted = false
    } else if (words >= HEADLINE && ++headlines > MOST_HEADLINES) break
  }
  return { first, last: core.last }
}
const MOST_HEADLINES = 3
