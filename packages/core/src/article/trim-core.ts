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
const MOST_TRIES = 8

function isHeadline(features: LineFeatures): boolean {
  return !features.fullStop && features.words >= HEADLINE.least && features.words <= HEADLINE.most
}

function countWords(lines: readonly LineFeatures[]): number {
  return lines.reduce((sum, { words }) => sum + words, 0)
}

/** A body that holds a signature ends there where only shorter paragraphs, and fewer words, come after. */
function cutAtSignature({ lines, signed }: Trimming, core: Core): Core {
  const all = countWords(lines.slice(core.first, core.last + 1))
  const isLong = ({ words }: LineFeatures) => words >= LONGER_THAN_SUMMARIES
  const lastLong = lines.slice(0, core.last + 1).findLastIndex(isLong)
  let before = 0
  for (let index = core.first; index <= core.last; index++) {
    const words = lines[index]?.words ?? 0
    const isEnd = index > core.first && index > lastLong && signed.has(index)
    if (isEnd && all - before - words < before) return { first: core.first, last: index - 1 }
    before += words
  }
  return core
}

/** Below the mark "./." that closes an article stands only what shares few words with it. */
function cutAtEndMark({ lines, tokens }: Trimming, core: Core): Core {
  const body = new BodyWords()
  for (let index = core.first; index < core.last; index++) {
    const features = lines[index] as LineFeatures
    body.learn(tokens, features.line.first, features.line.last)
    if (!features.closes) continue
    const from = lines[index + 1]?.line.first ?? 0
    const to = lines[core.last]?.line.last ?? from
    return body.share(tokens, from, to) < RELATED ? { first: core.first, last: index } : core
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
  if (lines.length === 0) return core
  const lastLong = lines.slice(0, core.last + 1).findLastIndex(({ words }) => words >= LONGER_THAN_SUMMARIES)
  const body = new BodyWords()
  let bodyWords = 0
  let tries = 0
  for (let index = core.first; index <= core.last; index++) {
    const features = lines[index] as LineFeatures
    const opens = furniture[index]?.opensBox || (!furniture[index] && !neutral(index) && isHeadline(features))
    if (index > lastLong && opens && bodyWords >= LEAST_BODY_WORDS) {
      if (tries++ >= MOST_TRIES || countTeasers(trimming, index, core.last) < 2) return core
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
  return cutTeasers(trimming, cutAtEndMark(trimming, cutAtSignature(trimming, core)))
}
