import type { Token } from '../../text/tokens.ts'
import type { Stretch } from '../content-stretches.ts'
import type { Mention } from '../mention.ts'
import type { PersonHit } from './person-at.ts'

const FEWEST = 5
const LONGEST_STRETCH = 60
const LONGEST_NAME = 7

/** People and bodies that an article names in ordinary letters, by the keys of their words. */
export interface NamesInLetters {
  people: ReadonlySet<string>
  bodies: ReadonlySet<string>
}

/** A headline in capitals: nothing in it tells where a name ends. */
export function isShouted(tokens: readonly Token[], { first, last }: Stretch): boolean {
  if (last - first > LONGEST_STRETCH) return false
  let words = 0
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') continue
    if (token.shape !== 'upper') return false
    words++
  }
  return words >= FEWEST
}

/** The names that stand in ordinary letters, for reading what stands in capitals. */
export function namesInLetters(tokens: readonly Token[], found: readonly Mention[]): NamesInLetters {
  const keysOf = (type: Mention['type']) =>
    new Set(
      found.flatMap((mention) => (mention.type === type ? [keyOf(tokens, mention.first, mention.last)] : [])),
    )
  return { people: keysOf('person'), bodies: keysOf('organization') }
}

function keyOf(tokens: readonly Token[], first: number, last: number): string {
  let key = ''
  for (let at = first; at < last; at++) key += ` ${tokens[at]?.key}`
  return key
}

/** "CHỦ TỊCH NƯỚC LÊ VĂN HÙNG TIẾP …" in an article that names Lê Văn Hùng: the longest such name at a token, or null. */
export function shoutedName(
  tokens: readonly Token[],
  at: number,
  end: number,
  { people }: NamesInLetters,
): PersonHit | null {
  for (let last = Math.min(end, at + LONGEST_NAME); last > at; last--) {
    if (people.has(keyOf(tokens, at, last))) return { first: at, last, rule: 'person/named-elsewhere' }
  }
  return null
}

/** True for a body that the article names in ordinary letters too: its name ends in the capitals where it does there. */
export function isShoutedBody(
  tokens: readonly Token[],
  { first, last }: { first: number; last: number },
  { bodies }: NamesInLetters,
): boolean {
  return bodies.has(keyOf(tokens, first, last))
}
