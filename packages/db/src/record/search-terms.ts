import type { UsualWords } from './usual-words.ts'

/** A word, or the marks of some places, as Postgres takes it, with the share of entries that have it. */
export interface Term {
  query: string
  share: number
  /** The word may go on: all that do are gathered first. */
  begins?: boolean
}

/** What looking at one entry costs, and gathering one for a beginning, in units of reading one place of a word in the index. */
const ENTRY = 100
const GATHERED = 10
/** So many entries are looked at whatever else they lack. */
const FEW = 1500

function quoted(word: string): string {
  return `'${word.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`
}

/** Terms for words, each with the mark of typed or folded ones before it; the last may be unfinished. */
export function wordTerms(words: readonly string[], mark: string, usual: UsualWords): Term[] {
  return words.map((word, at) =>
    at < words.length - 1
      ? { query: quoted(`${mark}${word}`), share: usual.share(`${mark}${word}`) }
      : {
          query: `${quoted(`${mark}${word}`)}:*`,
          share: usual.shareOfBeginnings(`${mark}${word}`),
          begins: true,
        },
  )
}

/** Whether one of the terms alone leaves few of so many entries. */
export const isRare = (terms: readonly Term[], entries: number) =>
  Math.min(...terms.map(({ share }) => share)) * entries <= FEW

const costOf = ({ share, begins }: Term) => share * (begins ? GATHERED : 1)

/**
 * The terms that it pays to ask the index for among so many entries: the rarest, and each next one as long as reading where
 * it stands costs less than looking at the entries that it leaves out. There is always one.
 */
export function termsToAsk(terms: readonly Term[], entries: number): Term[] {
  const [rarest, ...others] = terms.toSorted((a, b) => costOf(a) - costOf(b))
  if (!rarest) return []
  const asked = [rarest]
  let left = rarest.share * entries
  for (const term of others) {
    if (left * (1 - term.share) * ENTRY < costOf(term) * entries) break
    asked.push(term)
    left *= term.share
  }
  return asked
}
