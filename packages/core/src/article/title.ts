import { nameKey } from '../text/name-key.ts'
import type { Token } from '../text/tokens.ts'
import type { BodyWords } from './cohesion.ts'
import type { LineFeatures } from './line-features.ts'

const SHORTEST = 4
const LONGEST = 45
/** What follows the headline in the title of a page: " - Báo X", " | X". */
const OUTLET_TAIL = /\s[-–|]\s[^-–|]{2,60}$/u
const LIKE_BODY = 0.3
const NEARNESS = 0.2
const REPEATED = 0.25
const FARTHEST = 60

/** What is known about the lines when the headline is looked for. */
export interface TitleSearch {
  lines: readonly LineFeatures[]
  tokens: readonly Token[]
  /** Lines that cannot be a headline: furniture, dates, captions, credits. */
  excluded: (index: number) => boolean
  /** How often a line's words stand on the page. */
  timesSaid: (index: number) => number
  body: BodyWords
  /** Index of the body's first paragraph. */
  bodyStart: number
  metaTitle: string | undefined
}

/** A headline by its looks: some words, capitals at the start, no full stop at the end. */
function looksLikeTitle(features: LineFeatures, tokens: readonly Token[]): boolean {
  if (features.words < SHORTEST || features.words > LONGEST || features.cutShort) return false
  const isExclaimed = /[!?]["”’']?$/u.test(features.text)
  if (features.punctuated && !isExclaimed) return false
  const first = tokens.slice(features.line.first, features.line.last).find((token) => token.kind === 'word')
  return first !== undefined
}

/**
 * The index of the headline among the lines before the body, or undefined. Evidence: its words come back in the body, it
 * stands near the body's start, the page says it more than once, the fetcher knew it.
 */
export function findTitle(search: TitleSearch): number | undefined {
  const { lines, tokens, excluded, body, bodyStart } = search
  const known =
    search.metaTitle === undefined ? undefined : nameKey(search.metaTitle.replace(OUTLET_TAIL, ''))
  const candidates: { index: number; score: number }[] = []
  let between = 0
  for (let index = bodyStart - 1; index >= Math.max(0, bodyStart - FARTHEST); index--) {
    const features = lines[index] as LineFeatures
    if (excluded(index)) continue
    if (looksLikeTitle(features, tokens)) {
      const { first, last } = features.line
      let score = body.share(tokens, first, last)
      if (between <= 2) score += NEARNESS
      if (search.timesSaid(index) > 1) score += REPEATED
      if (known !== undefined && nameKey(features.text) === known) score += 2
      candidates.push({ index, score })
    }
    between++
  }
  if (candidates.length === 0) return undefined
  const best = candidates.reduce((a, b) => (b.score >= a.score ? b : a))
  const isAlone = between === candidates.length && candidates.length === 1 && best.index === 0
  return isAlone || best.score >= LIKE_BODY + NEARNESS ? best.index : undefined
}
