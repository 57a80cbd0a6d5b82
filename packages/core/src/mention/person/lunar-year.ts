import type { Token } from '../../text/tokens.ts'
import { isCapital } from '../word-shape.ts'

const STEMS = new Set('giáp ất bính đinh mậu kỷ kỉ canh tân nhâm quý quí'.split(' '))
const BRANCHES = new Set('tý tí sửu dần mão mẹo thìn tỵ tị ngọ mùi thân dậu tuất hợi'.split(' '))
const ADDRESSES = new Set('ông bà anh chị cô chí'.split(' '))

/** "Xuân Giáp Thìn", "Tết Nhâm Thìn": one of the sixty years of the lunar cycle, and nobody's name. */
export function isLunarYear(tokens: readonly Token[], at: number): boolean {
  const [stem, branch, next] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!STEMS.has(stem?.key ?? '') || !BRANCHES.has(branch?.key ?? '')) return false
  if (!isCapital(stem) || !isCapital(branch) || branch.breaksBefore > 1) return false
  if (ADDRESSES.has(tokens[at - 1]?.key ?? '')) return false
  return !(isCapital(next) && next.spaceBefore && next.breaksBefore === 0)
}
