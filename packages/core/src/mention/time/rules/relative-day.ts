import type { Token } from '../../../text/tokens.ts'
import { type DatePhrase, type DateRule, wordLists, wordsAt } from '../date-phrase.ts'
import { readDayFigures, statedDay } from '../day-figures.ts'
import { readLeadIn } from '../lead-in.ts'

const RELATIVE: [string[][], number, string | undefined][] = [
  [wordLists('hôm nay;ngày hôm nay;trong ngày hôm nay;trong hôm nay'), 0, undefined],
  [wordLists('sáng nay;sáng hôm nay'), 0, 'sáng'],
  [wordLists('trưa nay;trưa hôm nay'), 0, 'trưa'],
  [wordLists('chiều nay;chiều hôm nay'), 0, 'chiều'],
  [wordLists('tối nay;tối hôm nay'), 0, 'tối'],
  [wordLists('đêm nay'), 0, 'đêm'],
  [wordLists('hôm qua;ngày hôm qua;vào hôm qua'), -1, undefined],
  [wordLists('sáng qua;sáng hôm qua'), -1, 'sáng'],
  [wordLists('chiều qua;chiều hôm qua'), -1, 'chiều'],
  [wordLists('tối qua;tối hôm qua'), -1, 'tối'],
  [wordLists('đêm qua;đêm hôm qua'), -1, 'đêm'],
  [wordLists('hôm kia'), -2, undefined],
  [wordLists('ngày mai;hôm mai'), 1, undefined],
  [wordLists('sáng mai'), 1, 'sáng'],
  [wordLists('chiều mai'), 1, 'chiều'],
  [wordLists('tối mai'), 1, 'tối'],
  [wordLists('ngày kia'), 2, undefined],
]
const LONGEST_FIRST = RELATIVE.flatMap(([phrases, days, partOfDay]) =>
  phrases.map((words) => ({ words, days, partOfDay })),
).sort((a, b) => b.words.length - a.words.length)

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
    const found = LONGEST_FIRST.find(({ words }) => wordsAt(tokens, at, words))
    if (!found) return undefined
    const last = at + found.words.length
    const figures = figuresAfter(tokens, last)
    return {
      first: at,
      last: figures?.last ?? last,
      stated: figures?.stated ?? null,
      grain: 'day',
      ...(figures ? {} : { relative: { to: 'published' as const, days: found.days } }),
      ...(found.partOfDay === undefined ? {} : { partOfDay: found.partOfDay }),
    }
  },
}
