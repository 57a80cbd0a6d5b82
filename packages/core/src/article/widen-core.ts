import type { Token } from '../text/tokens.ts'
import type { BodyWords } from './cohesion.ts'
import type { Core } from './core.ts'
import type { Furniture } from './furniture/line-furniture.ts'
import type { LineFeatures } from './line-features.ts'

/** What decides whether a paragraph beyond a box still belongs to the body. */
export interface Widening {
  lines: readonly LineFeatures[]
  tokens: readonly Token[]
  furniture: readonly (Furniture | undefined)[]
  captions: readonly boolean[]
  /** Indexes of signatures: the body does not go on beyond one. */
  signed: ReadonlySet<number>
  body: BodyWords
}

const LEARNT_FROM = 20
/** A box inside an article holds no more lines than this. */
const WIDEST_BOX = 12
const ABOVE = { words: 12, share: 0.35 }
const BELOW = { words: 30, share: 0.45 }

function learn({ lines, tokens, furniture, body }: Widening, index: number): void {
  const features = lines[index]
  if (!features || furniture[index] || features.words < LEARNT_FROM) return
  body.learn(tokens, features.line.first, features.line.last)
}

/** Learns the words of the paragraphs from one line to another, exclusive. */
export function learnLines(widening: Widening, from: number, to: number): void {
  for (let index = from; index < to; index++) learn(widening, index)
}

function belongs(widening: Widening, index: number, needed: { words: number; share: number }): boolean {
  const features = widening.lines[index]
  if (!features || widening.furniture[index] || features.cutShort) return false
  const isParagraph = features.words >= needed.words && features.fullStop
  if (!isParagraph && !widening.captions[index]) return false
  return widening.body.share(widening.tokens, features.line.first, features.line.last) >= needed.share
}

/** Takes in the paragraphs between the headline and the body found so far: nothing else stands there in whole sentences. */
export function widenToTitle(widening: Widening, core: Core, title: number): Core {
  const isParagraph = (features: LineFeatures | undefined, index: number) =>
    features?.fullStop && features.words >= ABOVE.words && !features.cutShort && !widening.furniture[index]
  const first = widening.lines.findIndex((features, index) => index > title && isParagraph(features, index))
  if (first < 0 || first >= core.first) return core
  for (let index = first; index < core.first; index++)
    if (isParagraph(widening.lines[index], index)) learn(widening, index)
  return { first, last: core.last }
}

/**
 * Learns the body's words from its densest run, then takes in the paragraphs and captions that a box inside the article
 * cut off from it: those that share its words.
 */
export function widenCore(widening: Widening, core: Core, isTrimmed: boolean): Core {
  const { lines, signed } = widening
  let { first, last } = core
  for (let index = first; index <= last; index++) learn(widening, index)
  for (let index = first - 1; index >= 0 && first - index <= WIDEST_BOX; index--) {
    if (!belongs(widening, index, ABOVE)) continue
    // Paragraphs that nothing of the page parts from the line are of its article too.
    const isWhole = !widening.furniture.slice(index, first).some(Boolean)
    for (let at = index; at < first; at++)
      if (at === index || (isWhole && lines[at]?.fullStop)) learn(widening, at)
    first = index
  }
  // What was just taken off the end stays off.
  if (isTrimmed) return { first, last }
  for (
    let index = last + 1;
    index < lines.length && index - last <= WIDEST_BOX && !signed.has(index);
    index++
  ) {
    if (!belongs(widening, index, BELOW)) continue
    last = index
    learn(widening, index)
  }
  return { first, last }
}
