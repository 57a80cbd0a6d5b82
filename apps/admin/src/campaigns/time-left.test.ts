import { expect, test } from 'vitest'
import { timeLeft } from './time-left.ts'

test.each([
  [12, 'seconds', 12],
  [95, 'minutes', 2],
  [3600, 'hours', 1],
  [2.4 * 3600, 'hours', 2],
  [26 * 3600, 'days', 1],
] as const)('%d seconds', (seconds, unit, count) => {
  expect(timeLeft(seconds)).toEqual({ unit, count })
})
