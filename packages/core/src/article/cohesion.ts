import type { Token } from '../text/tokens.ts'

/** Enough of an article to know its words by; keeps memory bounded on huge texts. */
const LEARNT_WORDS = 20_000
const LOOKED_AT = 400
/** More than there are distinct words to learn: two numbers of words make one small number of a pair. */
const PAIR_BASE = 1 << 15

/** A stretch that is still to be learnt. */
interface Stretch {
  tokens: readonly Token[]
  first: number
  last: number
}

/** The pairs of neighbouring words of an article's body: what belongs to the same article shares them. */
export class BodyWords {
  private readonly words = new Map<string, number>()
  private readonly pairs = new Set<number>()
  private learnt = 0
  private unread: Stretch[] = []

  /** Learns the tokens from `first` to `last`, exclusive; when somebody asks: of most articles nobody does. */
  learn(tokens: readonly Token[], first: number, last: number): void {
    this.unread.push({ tokens, first, last })
  }

  private read({ tokens, first, last }: Stretch): void {
    let before = -1
    for (let at = first; at < last && this.learnt <= LEARNT_WORDS; at++) {
      const token = tokens[at] as Token
      if (token.kind === 'punctuation') continue
      let word = this.words.get(token.key)
      if (word === undefined) {
        word = this.words.size
        this.words.set(token.key, word)
      }
      if (before >= 0) this.pairs.add(before * PAIR_BASE + word)
      before = word
      this.learnt++
    }
  }

  /** Whether the word at a token and the one after it stand side by side in the body too. */
  knows(tokens: readonly Token[], at: number): boolean {
    this.readAll()
    const [first, second] = [this.words.get(tokens[at]?.key ?? ''), this.words.get(tokens[at + 1]?.key ?? '')]
    return first !== undefined && second !== undefined && this.pairs.has(first * PAIR_BASE + second)
  }

  private readAll(): void {
    for (const stretch of this.unread) this.read(stretch)
    this.unread = []
  }

  /** The share of the pairs of a stretch that the body has too, 0 to 1; 0 for a stretch of less than two words. */
  share(tokens: readonly Token[], first: number, last: number): number {
    this.readAll()
    let all = -1
    let known = 0
    let before = -1
    for (let at = first; at < Math.min(last, first + LOOKED_AT); at++) {
      const token = tokens[at] as Token
      if (token.kind === 'punctuation') continue
      const word = this.words.get(token.key) ?? -1
      if (before >= 0 && word >= 0 && this.pairs.has(before * PAIR_BASE + word)) known++
      before = word
      all++
    }
    return all <= 0 ? 0 : known / all
  }
}
