import type { Furniture } from './furniture/line-furniture.ts'
import type { LineFeatures } from './line-features.ts'

/** The lines that hold the article's body: indexes of its first and last long paragraph. */
export interface Core {
  first: number
  last: number
}

const BOX_COST = 60
const FURNITURE_COST = 6
const SHORT_LINE_COST = 4
const REPEATED_COST = 8
const SIGNATURE_COST = 25
const LONGEST_WEIGHT = 160

/** How much a line speaks for being body (above 0) or furniture (below). Long paragraphs count more than in proportion. */
function weigh(features: LineFeatures, furniture: Furniture | undefined, isRepeated: boolean): number {
  if (furniture) return furniture.opensBox ? -BOX_COST : -FURNITURE_COST
  if (isRepeated) return -REPEATED_COST
  const { words } = features
  if (features.cutShort && words < 60) return -REPEATED_COST
  if (!features.punctuated && words < 40) return -SHORT_LINE_COST
  if (words <= 12) return -1
  return Math.min(LONGEST_WEIGHT, (words - 12) * Math.min(1, words / 60))
}

/**
 * The densest run of paragraphs: the stretch of lines with the largest sum of weights. One body among many teasers wins
 * since heads of boxes cost about as much as a long paragraph brings; a signature ends most articles. Undefined where no line speaks for a body.
 */
export function findCore(
  lines: readonly LineFeatures[],
  furniture: readonly (Furniture | undefined)[],
  repeated: ReadonlySet<number>,
  signed: ReadonlySet<number>,
): Core | undefined {
  let best = 0
  let core: Core | undefined
  let sum = 0
  let first = 0
  for (const [index, features] of lines.entries()) {
    const weight = signed.has(index)
      ? -SIGNATURE_COST
      : weigh(features, furniture[index], repeated.has(index))
    if (sum <= 0) {
      sum = 0
      first = index
    }
    sum += weight
    if (sum > best) {
      best = sum
      core = { first, last: index }
    }
  }
  return core
}
