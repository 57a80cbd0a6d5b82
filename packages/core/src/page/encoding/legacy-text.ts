import { fromTcvn3 } from './tcvn3.ts'
import { countWords, shareOfVietnamese } from './vietnamese-words.ts'
import { fromVni } from './vni.ts'

/** Font encodings: Vietnamese letters in the places of others, so that no decoder knows them. */
export type FontEncoding = 'TCVN3' | 'VNI'

const CONVERTERS: readonly [FontEncoding, (text: string) => string][] = [
  ['TCVN3', fromTcvn3],
  ['VNI', fromVni],
]
/** So much of a text is looked at. */
const SAMPLE = 20_000
/** Fewer words than this are no evidence. */
const FEWEST = 3
const IS_VIETNAMESE = 0.75
const IS_NOT = 0.5

const BEYOND_ASCII = /[^\0-\x7f]/u
const IN_LATIN_1 = /[\u00a1-\u00ff]/u

/** What a converted text would be. */
export interface ConvertedText {
  text: string
  encoding: FontEncoding
}

/** The part of a text that can tell: from a little before its first letter beyond ASCII. */
function sampleOf(text: string): string {
  const start = Math.max(0, text.search(BEYOND_ASCII) - 200)
  return text.slice(start, start + SAMPLE)
}

/**
 * Vietnamese that was written for TCVN3 or VNI fonts and reached us as Latin letters; undefined where a text is not that.
 * It is, where its own words are no Vietnamese, and those it would have are.
 */
export function convertFontText(text: string): ConvertedText | undefined {
  const sample = sampleOf(text)
  if (!IN_LATIN_1.test(sample)) return undefined
  const own = shareOfVietnamese(countWords(sample))
  if (own >= IS_NOT) return undefined
  let best: { share: number; encoding: FontEncoding; convert: (text: string) => string } | undefined
  for (const [encoding, convert] of CONVERTERS) {
    const count = countWords(convert(sample))
    const share = shareOfVietnamese(count)
    if (count.syllables >= FEWEST && share >= IS_VIETNAMESE && share > (best?.share ?? 0))
      best = { share, encoding, convert }
  }
  return best && { text: best.convert(text), encoding: best.encoding }
}
