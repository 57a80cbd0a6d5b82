import type { Token } from '../../text/tokens.ts'
import { isCapital, isVietnameseSyllable } from '../word-shape.ts'

/** Last syllables of titles and forms of address: after them a capital "Ông" begins the name. */
const BEFORE_NAME = new Set(
  'ông bà trưởng sứ tịch thư đốc viên sự nhiệm tướng tá sĩ sỹ sư chí biện tham anh chị cô'.split(' '),
)

/**
 * "Đại sứ Ông Thị Lan", "Bà Ông Thị Hằng", "Thứ trưởng Ông Văn Quân": Ông as a family name, not the form of address.
 * No man is called Thị, and nobody is addressed twice.
 */
export function isOngSurname(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.key !== 'ông' || !isCapital(token)) return false
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (!isCapital(next) || next.breaksBefore > 1) return false
  if (!isVietnameseSyllable(next.key) || !isCapital(tokens[at + 2])) return false
  if (next.key === 'thị') return true
  return before !== undefined && token.breaksBefore === 0 && BEFORE_NAME.has(before.key)
}
