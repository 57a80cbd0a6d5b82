import type { DateRule } from './date-phrase.ts'
import { contextDay } from './rules/context-day.ts'
import { day } from './rules/day.ts'
import { dayRange } from './rules/day-range.ts'
import { decade } from './rules/decade.ts'
import { lunarDay } from './rules/lunar-day.ts'
import { month } from './rules/month.ts'
import { partOfYear } from './rules/part-of-year.ts'
import { relativeDay } from './rules/relative-day.ts'
import { week } from './rules/week.ts'
import { weekday } from './rules/weekday.ts'
import { year } from './rules/year.ts'
import { yearSpan } from './rules/year-span.ts'

/** The date rules in order: at each token the first that reads something wins. */
export const DATE_RULES: readonly DateRule[] = [
  relativeDay,
  contextDay,
  lunarDay,
  dayRange,
  day,
  weekday,
  partOfYear,
  month,
  yearSpan,
  decade,
  year,
  week,
]
