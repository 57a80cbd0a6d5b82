import type { ArticleStructure } from '../../article/article-structure.ts'
import { BLOCK_KINDS } from '../../article/block.ts'
import { addDays } from '../../text/calendar.ts'
import type { Span } from '../../text/span.ts'
import type { Token } from '../../text/tokens.ts'
import type { DateMention } from '../mention.ts'
import { findContentYear, type PlacedDate } from './content-year.ts'
import { readDates } from './read-dates.ts'
import { isReportedPast } from './reported-past.ts'
import { resolveDate, type TimeFrame } from './resolve-date.ts'
import type { StatedDay } from './year-of-neighbour.ts'

/** Every date of an article and what its years rest on. */
export interface ArticleTime {
  /** In text order, resolved. */
  dates: DateMention[]
  /** Where the content contradicts the publication date by more than a year, what says so; the content then wins. */
  contradiction: { publishedYear: number; contentYear: number; evidence: Span[] } | null
}

const DATED_KINDS = new Set(
  BLOCK_KINDS.filter((kind) => !['noise', 'byline', 'source', 'dateline'].includes(kind)),
)
const FULL_DAY = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/u

function placeDates({ tokens, blocks, blockOf }: ArticleStructure): PlacedDate[] {
  const placed: PlacedDate[] = []
  let at = 0
  while (at < tokens.length) {
    const block = blocks[blockOf[at] ?? -1]
    let to = at + 1
    while (to < tokens.length && blockOf[to] === blockOf[at]) to++
    if (block && DATED_KINDS.has(block.kind)) {
      for (const date of readDates(tokens.slice(at, to))) {
        const first = at + date.first
        const last = at + date.last
        const start = tokens[first]?.start ?? 0
        const end = tokens[last - 1]?.end ?? start
        placed.push({ ...date, first, last, start, end, kind: block.kind })
      }
    }
    at = to
  }
  return placed
}

/** The full days that the content states, with their years, in text order: both ends of intervals too. */
function statedDays(dates: readonly PlacedDate[]): StatedDay[] {
  return dates.flatMap(({ stated }) =>
    (stated ?? '').split('/').flatMap((point): StatedDay[] => {
      const parts = FULL_DAY.exec(point)?.groups
      return parts ? [{ year: Number(parts.year), month: Number(parts.month), day: Number(parts.day) }] : []
    }),
  )
}

const read = new WeakMap<ArticleStructure, ArticleTime>()

/** Every date phrase in the content, resolved against the article: phrase, publication date, content. Read once an article. */
export function readTime(structure: ArticleStructure): ArticleTime {
  const known = read.get(structure)
  if (known) return known
  const time = resolveTime(structure)
  read.set(structure, time)
  return time
}

/** How many tokens before a day "sẽ" may stand that makes it one to come. */
const TO_COME_WITHIN = 24
const OLDEST = 60

/** "Tổng thống sẽ thăm Việt Nam ngày 27/6" */
function isToCome(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - TO_COME_WITHIN; at--) {
    const token = tokens[at]
    if (!token || token.raw === '.' || token.raw === ';') return false
    if (token.key === 'sẽ' || (token.key === 'dự' && tokens[at + 1]?.key === 'kiến')) return true
    if ((tokens[at + 1]?.breaksBefore ?? 0) > 0) return false
  }
  return false
}

const HEARD = new Set(['được tin', 'hay tin', 'nhận tin'])
const HEARD_WITHIN = 48

/** "Được tin động đất xảy ra ngày 21/4 tại A, B đã gửi điện": the day belongs to the news, unless commas set it off. */
function isHeardOf(tokens: readonly Token[], { first, last }: Pick<PlacedDate, 'first' | 'last'>): boolean {
  if (tokens[first - 1]?.raw === ',' && tokens[last]?.raw === ',') return false
  for (let at = first - 1; at > 0 && first - at <= HEARD_WITHIN; at--) {
    const [token, before] = [tokens[at], tokens[at - 1]]
    if (!token || token.raw === '.' || token.key === 'gửi' || token.key === 'chia') return false
    const words = `${before?.key} ${token.key}`
    if (token.key === 'tin' && HEARD.has(words) && before?.shape === 'capital') return true
    if (words === 'được tin' && tokens[at - 2]?.shape === 'capital') return true
    if (token.breaksBefore > 0) return false
  }
  return false
}

const DISASTERS =
  /(?:^| )(?:động đất|sóng thần|trận lũ|lũ lụt|lũ quét|cơn bão|siêu bão|vụ nổ|vụ cháy|vụ rơi|vụ chìm|vụ đánh bom|vụ tấn công|vụ xả súng|tai nạn|từ trần|qua đời|tạ thế|băng hà)(?: |$)/u
const HAPPENED =
  /(?:^| )(?:xảy ra|thiệt mạng|thương vong|từ trần|qua đời|tạ thế|băng hà|đổ bộ|tàn phá|rung chuyển)(?: |$)/u
const ACTED = /(?:^| )(?:gửi|viếng|tiếp|thăm|chia buồn|gặp|trao|ghi sổ|hội đàm|điện|họp)(?: |$)/u
const DISASTER_WITHIN = 48

/** "Ngày 6/2, động đất mạnh xảy ra tại A": the day of the disaster, not of what the article reports others did about it. */
function isOfDisaster(
  tokens: readonly Token[],
  { first, last }: Pick<PlacedDate, 'first' | 'last'>,
): boolean {
  if (first > 0 && tokens[first]?.breaksBefore === 0 && tokens[first - 1]?.raw !== '.') return false
  const words: string[] = []
  for (let at = last; at < last + DISASTER_WITHIN; at++) {
    const token = tokens[at]
    if (!token || token.raw === '.' || token.breaksBefore > 1) break
    words.push(token.key)
  }
  const said = words.join(' ')
  return DISASTERS.test(said) && HAPPENED.test(said) && !ACTED.test(said)
}

/** True where a day may be what "cùng ngày" means next: not one to come, nor one of history, where another was named before. */
function isReported(
  edtf: string,
  phrase: Omit<PlacedDate, 'kind'>,
  { tokens }: ArticleStructure,
  reported: Days | undefined,
  context: string | undefined,
): boolean {
  if (context === undefined) return true
  if (phrase.direction === 'future' || isToCome(tokens, phrase.first)) return false
  if (!reported || !FULL_DAY.test(edtf)) return true
  return edtf <= reported.last && (edtf >= reported.first || context < edtf)
}

interface Days {
  first: string
  last: string
}

/** The days that a report of a day tells of; undefined where the day is not known. */
function daysReported({ published }: TimeFrame): Days | undefined {
  if (!published || !FULL_DAY.test(published)) return undefined
  return { first: addDays(published, -OLDEST), last: addDays(published, 1) }
}

function resolveTime(structure: ArticleStructure): ArticleTime {
  const placed = placeDates(structure)
  const contentYear = findContentYear(structure, placed)
  const published = structure.published?.date
  const month = Number(published?.slice(5, 7) || 6)
  const own = contentYear?.strong ? contentYear.yearOf(month) : undefined
  const publishedYear = Number(published?.slice(0, 4))
  const isContradicted = published !== undefined && own !== undefined && Math.abs(publishedYear - own) > 1
  const frame: TimeFrame = {
    published: isContradicted ? undefined : published,
    contentYear,
    statedDays: statedDays(placed),
  }
  const reported = daysReported(frame)
  let context: string | undefined
  const dates = placed.map(({ kind: _, ...read }): DateMention => {
    const isPast = isReportedPast(structure.tokens, read, frame.published)
    const phrase: Omit<PlacedDate, 'kind'> = isPast ? { ...read, direction: 'past' } : read
    const resolved = resolveDate(phrase, frame, context)
    if (isHeardOf(structure.tokens, phrase) || isOfDisaster(structure.tokens, phrase))
      return { type: 'date', ...phrase, ...resolved, occasion: true }
    if (
      phrase.grain === 'day' &&
      resolved.edtf !== null &&
      isReported(resolved.edtf, phrase, structure, reported, context)
    )
      context = resolved.edtf
    return { type: 'date', ...phrase, ...resolved }
  })
  const evidence = contentYear?.evidence ?? []
  return {
    dates,
    contradiction: isContradicted ? { publishedYear, contentYear: own ?? publishedYear, evidence } : null,
  }
}

/** The resolved date mentions of an article, in text order. */
export function findDates(structure: ArticleStructure): DateMention[] {
  return readTime(structure).dates
}
