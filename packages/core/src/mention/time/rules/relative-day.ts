import type { Token } from '../../../text/tokens.ts'
import { type DatePhrase, type DateRule, wordPhraseAt, wordPhrases } from '../date-phrase.ts'
import { readDayFigures, statedDay } from '../day-figures.ts'
import { readLeadIn } from '../lead-in.ts'

const RELATIVE = wordPhrases<{ days: number; partOfDay?: string }>([
  ['hôm nay;ngày hôm nay;trong ngày hôm nay;trong hôm nay', { days: 0 }],
  ['sáng nay;sáng hôm nay', { days: 0, partOfDay: 'sáng' }],
  ['trưa nay;trưa hôm nay', { days: 0, partOfDay: 'trưa' }],
  ['chiều nay;chiều hôm nay', { days: 0, partOfDay: 'chiều' }],
  ['tối nay;tối hôm nay', { days: 0, partOfDay: 'tối' }],
  ['đêm nay', { days: 0, partOfDay: 'đêm' }],
  ['hôm qua;ngày hôm qua;vào hôm qua', { days: -1 }],
  ['sáng qua;sáng hôm qua', { days: -1, partOfDay: 'sáng' }],
  ['chiều qua;chiều hôm qua', { days: -1, partOfDay: 'chiều' }],
  ['tối qua;tối hôm qua', { days: -1, partOfDay: 'tối' }],
  ['đêm qua;đêm hôm qua', { days: -1, partOfDay: 'đêm' }],
  ['hôm kia', { days: -2 }],
  ['ngày mai;hôm mai', { days: 1 }],
  ['sáng mai', { days: 1, partOfDay: 'sáng' }],
  ['chiều mai', { days: 1, partOfDay: 'chiều' }],
  ['tối mai', { days: 1, partOfDay: 'tối' }],
  ['ngày kia', { days: 2 }],
])

/** The day in figures that says the same again: "hôm nay (21/10)", "chiều nay, 5-8", "sáng nay 12/8". */
function figuresAfter(tokens: readonly Token[], at: number): { stated: string; last: number } | undefined {
  const mark = tokens[at]?.key
  const from = mark === '(' || mark === ',' || mark === '-' || mark === '–' ? at + 1 : at
  const lead = readLeadIn(tokens, from)
  const figures = readDayFigures(tokens, lead.next, false)
  if (!figures || (from === at && lead.next === at && tokens[at]?.kind !== 'number')) return undefined
  const closes = mark === '(' && tokens[figures.last]?.key === ')'
  if (mark === '(' && !closes) return undefined
  return { stated: statedDay(figures), last: closes ? figures.last + 1 : figures.last }
}

/** "hôm nay", "chiều nay", "tối qua", "ngày mai", "hôm nay (21/10)" */
export const relativeDay: DateRule = {
  id: 'time/relative-day',
  read(tokens, at): DatePhrase | undefined {
    const found = wordPhraseAt(tokens, at, RELATIVE)
    if (!found) return undefined
    const { days, partOfDay } = found.value
    const last = at + found.words.length
    const figures = figuresAfter(tokens, last)
    return {
      first: at,
      last: figures?.last ?? last,
      stated: figures?.stated ?? null,
      grain: 'day',
      ...(figures ? {} : { relative: { to: 'published' as const, days } }),
      ...(partOfDay === undefined ? {} : { partOfDay }),
    }
  },
}
