import type { Token } from '../text/tokens.ts'

/** Enough of an article to know its words by; keeps memory bounded on huge texts. */
const LEARNT_WORDS = 20_000

/** The pairs of neighbouring words of an article's body: what belongs to the same article shares them. */
export class BodyWords {
  private readonly pairs = new Set<string>()
  private learnt = 0

  /** Learns the tokens from `first` to `last`, exclusive. */
  learn(tokens: readonly Token[], first: number, last: number): void {
    for (const pair of wordPairs(tokens, first, last)) {
      if (this.learnt++ > LEARNT_WORDS) return
      this.pairs.add(pair)
    }
  }

  /** The share of the pairs of a stretch that the body has too, 0 to 1; 0 for a stretch of less than two words. */
  share(tokens: readonly Token[], first: number, last: number): number {
    let all = 0
    let known = 0
    for (const pair of wordPairs(tokens, first, Math.min(last, first + 400))) {
      all++
      if (this.pairs.has(pair)) known++
    }
    return all === 0 ? 0 : known / all
  }
}

function* wordPairs(tokens: readonly Token[], first: number, last: number): Generator<string> {
  let before: string | undefined
  for (let at = first; at < last; at++) {
    const token = tokens[at] as Token
    if (token.kind === 'punctuation') continue
    if (before !== undefined) yield `${before} ${token.key}`
    before = token.key
  }
}
