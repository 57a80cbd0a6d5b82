import type { ArticleStructure } from '../../article/article-structure.ts'
import type { Span } from '../../text/span.ts'
import type { Token } from '../../text/tokens.ts'
import { phraseLength, type WordPhrases, wordLists } from './date-phrase.ts'
import type { ReadDate } from './read-dates.ts'

/** The year an article's content speaks from, and what says so. */
export interface ContentYear {
  rule: string
  evidence: Span[]
  /** The year of a day in that month (1-12), or undefined where the evidence does not reach so far. */
  yearOf: (month: number) => number | undefined
  /** Sure enough to go before a publication date that contradicts it. */
  strong: boolean
}

/** A date phrase with where it stands. */
export interface PlacedDate extends ReadDate {
  start: number
  end: number
  kind: string
}

type YearRule = (structure: ArticleStructure, dates: readonly PlacedDate[]) => ContentYear | undefined

const TURNINGS = wordLists('bước sang;bước vào;chuyển sang;đón chào;chào đón;chào;mừng')
const TERMS = wordLists('nhiệm kỳ;nhiệm kì')
const SENT_OR_FORMED = new Set(['đoàn', 'hội', 'bầu', 'đại', 'trưởng', 'khai', 'ra'])
const RESULTS = wordLists('kết quả;tổng kết;đạt được;thành tựu;đã qua;nhìn lại')
const PLANS = wordLists('triển khai;nhiệm vụ;phương hướng;kế hoạch;trọng tâm;cần;sẽ')
const ANNIVERSARIES = wordLists('kỷ niệm;kỉ niệm')
const AHEAD = wordLists('hướng tới;hướng đến;tiến tới;chuẩn bị;sắp;sẽ;năm tới;năm sau')
const SHORTEST_ANNIVERSARY = 5
const WINDOW = 24

function yearsNamed(dates: readonly PlacedDate[]): (PlacedDate & { year: number })[] {
  return dates.flatMap((date) =>
    date.grain === 'year' && date.stated !== null ? [{ ...date, year: Number(date.stated) }] : [],
  )
}

function saysBefore(
  tokens: readonly Token[],
  at: number,
  phrases: WordPhrases<unknown>,
  window: number,
): boolean {
  for (let back = 1; back <= window && at - back >= 0; back++) {
    if (tokens[at - back]?.key === '.') return false
    if (phraseLength(tokens, at - back, phrases) > 0) return true
  }
  return false
}

/** "Bước sang năm 2014, hai bên …": written about the turn to that year. */
const turning: YearRule = ({ tokens }, dates) => {
  const found = yearsNamed(dates).find((date) => saysBefore(tokens, date.first, TURNINGS, 4))
  if (!found) return undefined
  const yearOf = (month: number) => (month >= 11 ? found.year - 1 : found.year)
  return {
    rule: 'time/year-turning',
    evidence: [{ start: found.start, end: found.end }],
    yearOf,
    strong: true,
  }
}

/** "… tiếp Đoàn Trưởng cơ quan đại diện nhiệm kỳ 2023-2026": a body is sent or formed at the start of its term. */
const term: YearRule = ({ tokens }, dates) => {
  const found = dates.find(({ kind, grain, first, stated }) => {
    if (grain !== 'years' || stated === null || (kind !== 'title' && kind !== 'lead' && kind !== 'caption'))
      return false
    if (phraseLength(tokens, first, TERMS) === 0) return false
    for (let back = 1; back <= 14; back++)
      if (SENT_OR_FORMED.has(tokens[first - back]?.key ?? '')) return true
    return false
  })
  if (!found?.stated) return undefined
  const year = Number(found.stated.slice(0, 4))
  return {
    rule: 'time/year-term',
    evidence: [{ start: found.start, end: found.end }],
    yearOf: () => year,
    strong: false,
  }
}

/** "kết quả năm 2022 … triển khai nhiệm vụ năm 2023": between the two, so the season tells which. */
const resultsAndPlans: YearRule = ({ tokens }, dates) => {
  const years = yearsNamed(dates)
  const plan = years.find((date) => saysBefore(tokens, date.first, PLANS, WINDOW))
  if (!plan) return undefined
  const result = years.find(
    ({ year, first }) => year === plan.year - 1 && saysBefore(tokens, first, RESULTS, WINDOW),
  )
  if (!result) return undefined
  const yearOf = (month: number) => (month <= 4 ? plan.year : month >= 11 ? result.year : undefined)
  const evidence = [result, plan].map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start)
  return { rule: 'time/year-results-and-plans', evidence, yearOf, strong: false }
}

/** A caption with a full date shows what the article reports. */
const datedCaption: YearRule = (_, dates) => {
  const found = dates.find(
    ({ kind, grain, stated }) => kind === 'caption' && grain === 'day' && /^\d{4}-/u.test(stated ?? ''),
  )
  if (!found?.stated) return undefined
  const year = Number(found.stated.slice(0, 4))
  return {
    rule: 'time/year-caption',
    evidence: [{ start: found.start, end: found.end }],
    yearOf: () => year,
    strong: false,
  }
}

/** "kỷ niệm 50 năm … (1973 - 2023)": held in the year that the bracketed years run to, unless it still lies ahead. */
const anniversary: YearRule = ({ tokens }, dates) => {
  const held = dates.flatMap((date) => {
    const [from = '', to = ''] = (date.stated ?? '').split('/')
    const [first, year] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
    if (!(year - first >= SHORTEST_ANNIVERSARY) || from.slice(4) !== to.slice(4)) return []
    if (tokens[date.first - 1]?.key !== '(' || !saysBefore(tokens, date.first, ANNIVERSARIES, WINDOW))
      return []
    return saysBefore(tokens, date.first, AHEAD, 2 * WINDOW) ? [] : [{ ...date, year }]
  })
  const [found] = held
  if (!found || held.some(({ year }) => year !== found.year)) return undefined
  return {
    rule: 'time/year-anniversary',
    evidence: [{ start: found.start, end: found.end }],
    yearOf: () => found.year,
    strong: false,
  }
}

const YEAR_RULES: readonly YearRule[] = [datedCaption, turning, term, resultsAndPlans, anniversary]

/** The year of the days without one, from the content alone; undefined where nothing there fixes it. */
export function findContentYear(
  structure: ArticleStructure,
  dates: readonly PlacedDate[],
): ContentYear | undefined {
  for (const rule of YEAR_RULES) {
    const found = rule(structure, dates)
    if (found) return found
  }
  return undefined
}
