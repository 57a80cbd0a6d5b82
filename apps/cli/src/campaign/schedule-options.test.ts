import { expect, it } from 'vitest'
import { CliError } from '../terminal/cli-error.ts'
import { minutesOf, scheduleIdOf, timesOf } from './schedule-options.ts'

it.each([
  ['90', 90],
  ['90m', 90],
  ['6h', 360],
  ['1d', 1440],
])('takes %s as so many minutes', (value, minutes) => expect(minutesOf(value)).toBe(minutes))

it('refuses times and numbers that are none', () => {
  for (const value of ['', '0', '-5', '1.5h', '9w', '400d', 'h'])
    expect(() => minutesOf(value), value).toThrow(CliError)
  for (const value of ['0', 'x', '1.5']) expect(() => scheduleIdOf(value), value).toThrow(CliError)
})

it('wants a cron expression or a time, and not both', () => {
  const timeZone = 'Asia/Ho_Chi_Minh'
  expect(timesOf({ cron: ' 30 2 * * * ', timeZone, quiet: '08:00-11:30' })).toEqual({
    timing: { cron: '30 2 * * *' },
    timeZone,
    quietHours: { from: '08:00', until: '11:30' },
  })
  expect(timesOf({ every: '2h', timeZone }).timing).toEqual({ everyMinutes: 120 })
  expect(() => timesOf({ timeZone })).toThrow('say one of the two')
  expect(() => timesOf({ cron: '* * * * *', every: '2h', timeZone })).toThrow('say one of the two')
})
