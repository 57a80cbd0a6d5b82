import type { Token } from '../text/tokens.ts'
import { BodyWords } from './cohesion.ts'
import type { Core } from './core.ts'
import type { LineFeatures } from './line-features.ts'

/** A paragraph with this many words is no summary of another article. */
const LONGER_THAN_SUMMARIES = 60
const TEASER_HEADLINE = { least: 5, most: 28 }
const LEAST_TEASERS = 2
const RELATED = 0.42

function isSummary({ words, punctuated }: LineFeatures): boolean {
  return words < LONGER_THAN_SUMMARIES && (punctuated || words >= TEASER_HEADLINE.least)
}

function isHeadline(features: LineFeatures | undefined): boolean {
  if (!features || features.fullStop) return false
  return features.words >= TEASER_HEADLINE.least && features.words <= TEASER_HEADLINE.most
}

/** A body that holds a signature ends there where nothing but short lines, and fewer words, come after. */
function cutAtSignature(lines: readonly LineFeatures[], core: Core, signed: ReadonlySet<number>): Core {
  for (let index = core.first + 1; index <= core.last; index++) {
    if (!signed.has(index)) continue
    const after = lines.slice(index + 1, core.last + 1)
    const before = lines.slice(core.first, index)
    const count = (some: readonly LineFeatures[]) => some.reduce((sum, { words }) => sum + words, 0)
    if (after.every(isSummary) && count(after) < count(before)) return { first: core.first, last: index - 1 }
  }
  return core
}

/** Headline and summary, again and again, at the body's end: teasers, where they share few of the body's words. */
function cutTeasers(lines: readonly LineFeatures[], tokens: readonly Token[], core: Core): Core {
  let cut = core.last + 1
  let teasers = 0
  for (let index = core.last; index > core.first + 1; ) {
    const summary = lines[index] as LineFeatures
    const headline = lines[index - 1]
    if (!isSummary(summary) || !summary.fullStop || !isHeadline(headline)) break
    teasers++
    index -= 2
    cut = index + 1
    while (index > core.first + 1 && lines[index]?.words === 0) index--
  }
  if (teasers < LEAST_TEASERS) return core
  const body = new BodyWords()
  for (const { line, words } of lines.slice(core.first, cut))
    if (words >= 20) body.learn(tokens, line.first, line.last)
  const from = lines[cut]?.line.first ?? 0
  const to = lines[core.last]?.line.last ?? from
  return body.share(tokens, from, to) < RELATED ? { first: core.first, last: cut - 1 } : core
}

/** Takes off the end of the body what only looks like it: the teasers below a signature or in a row of their own. */
export function trimCore(
  lines: readonly LineFeatures[],
  tokens: readonly Token[],
  core: Core,
  signed: ReadonlySet<number>,
): Core {
  return cutTeasers(lines, tokens, cutAtSignature(lines, core, signed))
}
