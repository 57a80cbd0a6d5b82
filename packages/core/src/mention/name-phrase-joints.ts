import type { Token } from '../text/tokens.ts'
import { partyWordsEnd } from './between-parties.ts'
import type { NamePhrase } from './name-phrase-read.ts'
import { isCapital, isSecondField } from './name-phrase-signs.ts'
import { NEW_THINGS, SECOND_FIELDS, STOPS } from './name-phrase-words.ts'
import { phraseAt, phraseList } from './phrase-table.ts'
import { isVietnameseSyllable } from './word-shape.ts'

/** "Bộ Y tế và": a lower-case syllable that can only end the capitalised word before it. */
export function secondSyllable(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (before?.shape !== 'capital' || STOPS.has(tokens[at]?.key ?? '')) return false
  if (!next || next.kind === 'punctuation' || next.breaksBefore > 1) return true
  return (
    isCapital(next) || STOPS.has(next.key) || next.key === 'và' || next.key === 'của' || next.key === 'trong'
  )
}

/** Countries and cities of one syllable: a verb may follow them. */
const SHORT_PLACES = new Set(
  'anh pháp đức nga mỹ lào bỉ áo úc ý séc nhật hàn trung việt ấn huế vinh'.split(' '),
)

/** "Hội nghị Ngoại vụ bàn …": the lower-case syllable after the name's only capital one ends the same word. */
export function endsFirstWord(tokens: readonly Token[], from: number, at: number): boolean {
  const first = tokens[from]
  if (at !== from + 1 || first?.shape !== 'capital' || STOPS.has(tokens[at]?.key ?? '')) return false
  return isVietnameseSyllable(first.key) && !SHORT_PLACES.has(first.key)
}

/** "… của ACDFM và ghi nhận kết quả": what else was done, told by a verb in small letters. */
const DEEDS = phraseList(
  'ghi nhận, thông qua, khẳng định, đề nghị, nhất trí, cam kết, hoan nghênh, đánh giá, mong muốn, bày tỏ, cho rằng, chứng kiến, trao đổi về, sẵn sàng, tiếp tục',
)
const LONGEST_OTHERS = 6

/** "… và các thỏa thuận khác": what stands beside the thing named. */
function namesOthers(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:các|những|nhiều|một)$/u.test(tokens[at]?.key ?? '')) return false
  return tokens
    .slice(at + 1, at + LONGEST_OTHERS)
    .some(({ key, kind }, index, row) => key === 'khác' && kind === 'word' && row[index - 1]?.kind === 'word')
}

/** "và" goes on inside a subject, between two parties, and inside the names of ministries and treaties. */
export function goesOnAfterAnd(
  tokens: readonly Token[],
  at: number,
  read: NamePhrase,
  joined: boolean,
  prose: boolean,
): boolean {
  const next = tokens[at]
  if (!next || next.breaksBefore > 1) return false
  if (phraseAt(NEW_THINGS, tokens, at) && next.shape !== 'lower') return false
  if (namesOthers(tokens, at) || phraseAt(DEEDS, tokens, at)) return false
  if (read.betweenAt >= 0 && joined && !prose) return isSecondField(tokens, at)
  if (read.betweenAt >= 0 && partyWordsEnd(tokens, at) > at) return true
  return prose || isCapital(next) || phraseAt(SECOND_FIELDS, tokens, at) !== null
}
