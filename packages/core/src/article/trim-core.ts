import type { Token } from '../text/tokens.ts'
import { BodyWords } from './cohesion.ts'
import type { Core } from './core.ts'
import type { Furniture } from './furniture/line-furniture.ts'
import type { LineFeatures } from './line-features.ts'

/** What is known about the lines when the body's end is checked. Arrays run parallel to `lines`. */
export interface Trimming {
  lines: readonly LineFeatures[]
  tokens: readonly Token[]
  furniture: readonly (Furniture | undefined)[]
  /** Lines that say nothing about where the body ends: dates, captions. */
  neutral: (index: number) => boolean
  /** Indexes of signatures. */
  signed: ReadonlySet<number>
}

/** A paragraph with this many words is no summary of another article. */
const LONGER_THAN_SUMMARIES = 60
const HEADLINE = { least: 5, most: 28 }
const LEARNT_FROM = 20
const LEAST_BODY_WORDS = 100
const RELATED = 0.42

function isHeadline(features: LineFeatures): boolean {
  return !features.fullStop && features.words >= HEADLINE.least && features.words <= HEADLINE.most
}

function countWords(lines: readonly LineFeatures[]): number {
  return lines.reduce((sum, { words }) => sum + words, 0)
}

/** A body that holds a signature ends there where only shorter paragraphs, and fewer words, come after. */
function cutAtSignature({ lines, signed }: Trimming, core: Core): Core {
  for (let index = core.first + 1; index <= core.last; index++) {
    if (!signed.has(index)) continue
    const after = lines.slice(index + 1, core.last + 1)
    const isShort = after.every(({ words }) => words < LONGER_THAN_SUMMARIES)
    if (isShort && countWords(after) < countWords(lines.slice(core.first, index))) {
      return { first: core.first, last: index - 1 }
    }
  }
  return core
}

/** How often a headline with a summary below it stands between two lines, and how many boxes open there. */
function countTeasers({ lines, furniture, neutral }: Trimming, from: number, to: number): number {
  let teasers = 0
  let isBelowHeadline = false
  for (let index = from; index <= to; index++) {
    const features = lines[index] as LineFeatures
    if (furniture[index]?.opensBox) teasers++
    if (furniture[index] || neutral(index)) continue
    if (isHeadline(features)) isBelowHeadline = true
    else {
      if (isBelowHeadline && features.words < LONGER_THAN_SUMMARIES) teasers++
      isBelowHeadline = false
    }
  }
  return teasers
}

/**
 * Headline and summary, again and again, below the last long paragraph: teasers, where they share few words with the body
 * above them.
 */
function cutTeasers(trimming: Trimming, core: Core): Core {
  const { lines, tokens, furniture, neutral } = trimming
  const lastLong = lines.slice(0, core.last + 1).findLastIndex(({ words }) => words >= LONGER_THAN_SUMMARIES)
  const body = new BodyWords()
  let bodyWords = 0
  for (let index = core.first; index <= core.last; index++) {
    const features = lines[index] as LineFeatures
    const opens = furniture[index]?.opensBox || (!furniture[index] && !neutral(index) && isHeadline(features))
    if (
      index > lastLong &&
      opens &&
      bodyWords >= LEAST_BODY_WORDS &&
      countTeasers(trimming, index, core.last) >= 2
    ) {
      const from = features.line.first
      const to = lines[core.last]?.line.last ?? from
      if (body.share(tokens, from, to) < RELATED) return { first: core.first, last: index - 1 }
    }
    bodyWords += features.words
    if (features.words >= LEARNT_FROM) body.learn(tokens, features.line.first, features.line.last)
  }
  return core
}

/** Takes off the end of the body what only looks like it: the teasers below a signature or in a row of their own. */
export function trimCore(trimming: Trimming, core: Core): Core {
  return cutTeasers(trimming, cutAtSignature(trimming, core))
}
