import type { ArticleStructure } from '../../article/article-structure.ts'
import { isContentKind } from '../../mention/content-tokens.ts'
import type { Token } from '../../text/tokens.ts'
import type { MentionIndex } from './story.ts'

/** The first token of a block that opens an item of a bulletin, and how many tokens its mark takes. */
export type ItemOpenings = Map<number, number>

interface Opening {
  block: number
  first: number
  mark: number
  /** How the items of one bulletin are told apart. */
  by: 'number' | 'head'
}

/** How many make a bulletin; with a headline that announces one, fewer do. */
const FEWEST = 3
const FEWEST_ANNOUNCED = 2
/** How far into an item its day stands. */
const DAY_WITHIN = 40
const LONGEST_HEAD = 30
const OPENING_BLOCKS = 8
const LONGEST_ANNOUNCEMENT = 40

/**
 * "1. Ngày 3/6, …" ⏎ "2. Chiều 4/6, …", or a short head above each "Sáng 9/9, …": where most items say a day of their own, each
 * tells news of its own. Numbered points of a speech and the sub-heads of a report do not.
 */
export function bulletinItems(
  structure: ArticleStructure,
  index: Pick<MentionIndex, 'dates'>,
  firstOf: (block: number) => [first: number, last: number],
): ItemOpenings {
  const { tokens, blocks } = structure
  const openings: Opening[] = []
  let above = -1
  for (const [block, { kind }] of blocks.entries()) {
    if (!isContentKind(kind)) continue
    const [first, last] = firstOf(block)
    if (first >= last) continue
    const running = kind === 'lead' || kind === 'paragraph'
    const mark = running ? numberMark(tokens, first, last) : 0
    if (mark > 0) openings.push({ block, first, mark, by: 'number' })
    else if (running && above >= 0) openings.push({ block, first, mark: 0, by: 'head' })
    above = isHead(structure, block, first, last) ? block : -1
  }
  const found: ItemOpenings = new Map()
  for (const by of ['number', 'head'] as const) {
    const items = openings.filter((opening) => opening.by === by)
    const dated = items.filter(({ first }) => saysDay(tokens, first, index))
    if (items.length < FEWEST_ANNOUNCED || dated.length * 3 < items.length * 2) continue
    if (items.length < FEWEST && !isAnnounced(structure, firstOf)) continue
    for (const { first, mark } of items) found.set(first, mark)
  }
  return found
}

/** Whether the headline or what stands near it announces a bulletin. */
function isAnnounced(
  { tokens, blocks }: ArticleStructure,
  firstOf: (block: number) => [first: number, last: number],
): boolean {
  return blocks.slice(0, OPENING_BLOCKS).some(({ kind }, block) => {
    const [first, last] = isContentKind(kind) ? firstOf(block) : [0, 0]
    return first < last && announces(tokens, first, Math.min(last, first + LONGEST_ANNOUNCEMENT))
  })
}

/** "1. Ngày …", "2/ Chiều …", "3) Nhân dịp …": how many tokens the number and its mark take; 0 where there is none. */
function numberMark(tokens: readonly Token[], first: number, last: number): number {
  const [number, mark, next] = tokens.slice(first, Math.min(last, first + 3))
  if (number?.kind !== 'number' || number.key.length > 2 || !next?.spaceBefore) return 0
  return mark !== undefined && !mark.spaceBefore && /^[./)]$/u.test(mark.key) ? 2 : 0
}

/** A sub-head, or a line as short without a full stop. */
function isHead({ tokens, blocks }: ArticleStructure, block: number, first: number, last: number): boolean {
  const kind = blocks[block]?.kind
  if (kind === 'heading') return true
  return kind === 'caption' && last - first <= LONGEST_HEAD && tokens[last - 1]?.kind === 'word'
}

/** "Ngày 3/6, …", "Cùng ngày, …", "Nhân dịp …, hôm qua, …" */
function saysDay(tokens: readonly Token[], first: number, { dates }: Pick<MentionIndex, 'dates'>): boolean {
  for (let at = first; at < Math.min(tokens.length, first + DAY_WITHIN); at++) {
    if (dates.has(at)) return true
    if (tokens[at]?.key === '.' && tokens[at + 1]?.spaceBefore && at > first + 1) return false
  }
  return false
}

const ANNOUNCES =
  /(?:^| )(?:điểm tin|điểm lại|bản tin|tin vắn|tin ngắn|tin tổng hợp|tin (?:bộ ngoại giao|đối ngoại|hoạt động|quốc hội|thế giới)|hoạt động (?:đối ngoại|ngoại giao) (?:của|trong|nổi bật|tuần)|trong tuần|tuần qua)(?: |$)/u

/** "Tin đối ngoại trong tuần", "Điểm tin …" */
function announces(tokens: readonly Token[], first: number, last: number): boolean {
  let words = ''
  for (let at = first; at < last; at++) words += ` ${tokens[at]?.key}`
  return ANNOUNCES.test(words)
}
