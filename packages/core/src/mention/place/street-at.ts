import type { Token } from '../../text/tokens.ts'
import { isCapital } from '../word-shape.ts'
import { knownPlaceAt } from './place-names.ts'

const LONGEST_STREET = 4

/** "27 Liễu Giai, Hà Nội", "số 65 Lý Thường Kiệt": the end of a street's name behind a plain number of a house; `at` where none is. */
function plainStreetEnd(tokens: readonly Token[], at: number): number {
  const [lead, number] = [tokens[at - 2], tokens[at - 1]]
  if (!/^\d{1,3}$/u.test(number?.raw ?? '') || !isCapital(tokens[at]) || number?.breaksBefore !== 0) return at
  let last = at
  while (last < at + LONGEST_STREET && isCapital(tokens[last]) && tokens[last]?.breaksBefore === 0) last++
  if (last < at + 2) return at
  if (lead?.key === 'số' && lead.shape === 'lower') return last
  const leads = lead?.raw === ',' || lead?.raw === '(' || lead?.key === 'tại' || lead?.key === 'ở'
  const parts = tokens[last]?.raw === ',' || tokens[last]?.raw === '('
  return leads && parts && knownPlaceAt(tokens, last + 1, tokens.length) ? last : at
}

/** "138A Giảng Võ", "12B Lê Thánh Tông": the end of a street's name behind a house's number with its letter; `at` where none is. */
export function streetEnd(tokens: readonly Token[], at: number): number {
  const letter = tokens[at]
  if (tokens[at - 1]?.kind !== 'number') return at
  if (letter?.spaceBefore !== false) return plainStreetEnd(tokens, at)
  if (!/^[A-Z]$/u.test(letter.raw) || letter.breaksBefore > 0) return at
  let last = at + 1
  while (last <= at + LONGEST_STREET && isCapital(tokens[last]) && tokens[last]?.breaksBefore === 0) last++
  return last > at + 1 ? last : at
}
