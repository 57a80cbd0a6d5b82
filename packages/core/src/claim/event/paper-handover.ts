import { phraseAt, phraseList } from '../../mention/phrase-table.ts'
import type { Token } from '../../text/tokens.ts'

/** What is done with the papers, with or without a ceremony. */
export const HANDS_OVER = phraseList(
  'lễ ký, lễ ký kết, lễ trao, lễ trao đổi, lễ ký và trao, lễ ký kết và trao, lễ ký kết và trao đổi, lễ ký và trao đổi, lễ công bố và trao, việc trao, việc trao đổi, việc ký kết, việc ký kết và trao đổi, trao, trao đổi, ký và trao đổi, ký kết và trao, ký kết và trao đổi, công bố và trao',
)
const PAPERS = phraseList(
  'văn kiện, văn bản, văn bản hợp tác, thỏa thuận, bản ghi nhớ, biên bản ghi nhớ, hiệp định, thỏa thuận hợp tác, biên bản thỏa thuận, văn kiện hợp tác, văn bản thỏa thuận, bản thỏa thuận',
)
const COUNTS = new Set(
  'các những nhiều một số loạt hàng hai ba bốn năm sáu bảy tám chín mười chục bộ'.split(' '),
)
const MOST_COUNTS = 4

/** Words that tell of papers handed over without naming one: token indexes, `last` exclusive. */
export interface PaperHandover {
  first: number
  last: number
  /** True where a ceremony is named, false for the bare verb. */
  ceremony: boolean
}

/** "lễ ký và trao bốn văn kiện", "lễ trao các văn kiện hợp tác", "trao 5 thỏa thuận"; null where no papers are counted. */
export function paperHandoverAt(tokens: readonly Token[], at: number): PaperHandover | null {
  const hit = phraseAt(HANDS_OVER, tokens, at)
  if (!hit) return null
  let next = hit.last
  while (next - hit.last < MOST_COUNTS && isCount(tokens[next])) next++
  const papers = phraseAt(PAPERS, tokens, next)
  // "trao đổi văn kiện" counts nothing; "trao văn kiện" needs its ceremony.
  const ceremony = /^(?:lễ|việc)/u.test(hit.value)
  if (!papers || (next === hit.last && !ceremony)) return null
  return { first: hit.first, last: papers.last, ceremony }
}

function isCount(token: Token | undefined): boolean {
  return token !== undefined && (COUNTS.has(token.key) || /^\d{1,3}$/u.test(token.raw))
}
