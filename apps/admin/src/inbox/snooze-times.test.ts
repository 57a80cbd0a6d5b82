import { expect, test } from 'vitest'
import { SNOOZE_TIMES, type SnoozeTime } from './snooze-times.ts'

test.each<[SnoozeTime, Date, Date]>([
  ['tomorrow', new Date(2026, 2, 20, 23, 59), new Date(2026, 2, 21, 8)],
  ['tomorrow', new Date(2026, 2, 31, 0, 1), new Date(2026, 3, 1, 8)],
  ['nextWeek', new Date(2026, 2, 16, 9), new Date(2026, 2, 23, 8)],
  ['nextWeek', new Date(2026, 2, 20, 9), new Date(2026, 2, 23, 8)],
  ['nextWeek', new Date(2026, 2, 22, 9), new Date(2026, 2, 23, 8)],
])('%s from %s', (time, now, until) => {
  expect(SNOOZE_TIMES[time](now)).toEqual(until)
})
