import type { Token } from '../../text/tokens.ts'
import { closingQuotation, opensQuotation } from '../quotation.ts'
import { awardHeadAt } from './award-head.ts'
import type { AwardRead } from './find-awards.ts'

const LONGEST = 24

/** Kỷ niệm chương “Vì hòa bình, hữu nghị giữa các dân tộc”, danh hiệu "Công dân danh dự" */
export function quotedAward(tokens: readonly Token[], at: number): AwardRead[] {
  const head = awardHeadAt(tokens, at)
  if (!head || !opensQuotation(tokens[head.last])) return []
  const close = closingQuotation(tokens, head.last, LONGEST)
  if (close < 0 || close === head.last + 1) return []
  return [{ rule: 'award/quoted', kind: head.kind, first: at, last: close + 1 }]
}
