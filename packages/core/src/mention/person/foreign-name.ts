import type { Token } from '../../text/tokens.ts'
import { wordSet } from '../lexicon/words.ts'
import { knownPlaceAt } from '../place/place-names.ts'
import { isCapital } from '../word-shape.ts'
import { opensCompound } from './compound-word.ts'

const PARTICLES = wordSet(
  'von van dela e der den de del della da dos das do di du la le bin binti ibn al el ben bint ul zu af ter abu',
)
const HYPHEN = /^[-‐‑–]$/u
const APOSTROPHE = /^['’ʼ`]$/u
const LONGEST = 7
/** Tokens of one written word: "Áp-đun-a-dít" has seven. */
const LONGEST_WORD = 20

/**
 * The end of one written word of a name: "Xi-xu-lít", "V.", "O’Neill", "K'Ré", "X.V.Mi-khai-lốp".
 * `at` must be a capitalised word.
 */
export function nameWordEnd(tokens: readonly Token[], at: number, end: number): number {
  let last = at + 1
  while (last + 1 <= end && last - at < LONGEST_WORD) {
    const mark = tokens[last]
    const next = tokens[last + 1]
    if (!mark || last >= end || mark.spaceBefore || mark.kind !== 'punctuation') break
    const glued = next !== undefined && last + 1 < end && next.kind === 'word' && !next.spaceBefore
    if (HYPHEN.test(mark.raw) && glued) last += 2
    else if (APOSTROPHE.test(mark.raw) && glued) last += 2
    else if (mark.raw === '.' && endsName(tokens[last - 1])) {
      last++
      break
    } else if (mark.raw === '.' && isInitial(tokens[last - 1])) {
      // "J. Blinken" and "V.Pu-tin": the point belongs to the initial where a name follows.
      if (next === undefined || last + 1 >= end || !isCapital(next) || next.breaksBefore > 1) break
      last += next.spaceBefore ? 1 : 2
      if (next.spaceBefore) break
    } else break
  }
  return last
}

/** "Jr.", "Sr.": the point belongs to it, and nothing follows in the name. */
function endsName(token: Token | undefined): boolean {
  return token !== undefined && isCapital(token) && (token.key === 'jr' || token.key === 'sr')
}

/** "J.", "Ph."; "BV." and "TP." are words cut short. */
function isInitial(token: Token | undefined): boolean {
  if (token?.shape === 'upper' && token.raw.normalize('NFC').length > 1) return false
  return token !== undefined && token.raw.length <= 2 && isCapital(token)
}

/**
 * The end of a run of capitalised words that could be a foreign name: "Ursula von der Leyen", "Mohammed bin Salman",
 * "Luis Rodolfo Abinader Corona", "Thoong-lun Xi-xu-lít"; `at` where there is none.
 */
export function foreignNameEnd(tokens: readonly Token[], at: number, end: number): number {
  if (!isCapital(tokens[at]) && !startsWithParticle(tokens, at, end)) return at
  let last = at
  let words = 0
  while (last < end && words < LONGEST) {
    const token = tokens[last]
    if (!token || (last > at && (!token.spaceBefore || token.breaksBefore > 1))) {
      if (!token || !(afterInitial(tokens, last) || isGluedToArticle(tokens, last))) break
    }
    if (isCapital(token)) {
      if (opensCompound(tokens, last, end)) break
      const place = last > at ? knownPlaceAt(tokens, last, end) : null
      if (
        place &&
        (place.last - place.first > 1 || (place.place.kind === 'country' && !place.place.ambiguous))
      )
        break
      const next = nameWordEnd(tokens, last, end)
      words++
      const isOver = endsName(token)
      last = next
      if (isOver) break
      continue
    }
    const particles = particlesEnd(tokens, last, end)
    if (particles === last) break
    last = particles
  }
  return words > 0 ? last : at
}

function afterInitial(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.raw === '.'
}

/** True where a hyphen is glued to the end of a token. */
function isHyphened(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at + 1]
  return mark !== undefined && !mark.spaceBefore && HYPHEN.test(mark.raw)
}

const ARTICLES = wordSet('al el as ash ad an ar at az ul')

/** "al-Harbi", "el-Sisi", "ash-Shaikh": the Arabic article is hyphened to the name it belongs to. */
function isGluedToArticle(tokens: readonly Token[], at: number): boolean {
  const [article, mark, name] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  return (
    HYPHEN.test(mark?.raw ?? '') &&
    mark?.spaceBefore === false &&
    name?.spaceBefore === false &&
    ARTICLES.has(article?.key ?? '')
  )
}

function startsWithParticle(tokens: readonly Token[], at: number, end: number): boolean {
  const key = tokens[at]?.key
  return (key === 'al' || key === 'el') && particlesEnd(tokens, at, end) > at
}

/** "von der", "bin", "al-" before a capital; the end of the particles, or `at`. */
function particlesEnd(tokens: readonly Token[], at: number, end: number): number {
  let last = at
  while (last < end && last - at < 3) {
    const token = tokens[last]
    if (!token || token.breaksBefore > 1) return at
    const capital: boolean = isCapital(token)
    if (capital) return last
    if (PARTICLES.has(token.key) || (ARTICLES.has(token.key) && isHyphened(tokens, last))) last++
    else if (HYPHEN.test(token.raw) && last > at && !token.spaceBefore) last++
    else return at
  }
  return at
}
