import { describe, expect, it } from 'vitest'
import { nextRun, nextRuns, scheduleFault } from './schedule-times.ts'

const HANOI = { timeZone: 'Asia/Ho_Chi_Minh', quietHours: null }
const at = (iso: string) => new Date(iso)

describe('when a schedule is due', () => {
  it('is by the clock of its time zone', () => {
    const nightly = { ...HANOI, timing: { cron: '30 2 * * *' } }
    expect(nextRun(nightly, at('2026-03-05T12:00:00Z'))).toEqual(at('2026-03-05T19:30:00Z'))
    expect(nextRun(nightly, at('2026-03-05T19:30:00Z'))).toEqual(at('2026-03-06T19:30:00Z'))
    const mondays = { ...HANOI, timing: { cron: '0 6 * * 1' } }
    expect(nextRun(mondays, at('2026-03-05T00:00:00Z'))).toEqual(at('2026-03-08T23:00:00Z'))
  })

  it('is every so many minutes from when it was due, and once for all that was missed', () => {
    const often = { ...HANOI, timing: { everyMinutes: 20 } }
    const due = at('2026-03-05T08:00:00Z')
    expect(nextRun(often, at('2026-03-05T08:00:03Z'), due)).toEqual(at('2026-03-05T08:20:00Z'))
    expect(nextRun(often, at('2026-03-05T11:07:00Z'), due)).toEqual(at('2026-03-05T11:20:00Z'))
    expect(nextRun(often, at('2026-03-05T11:07:00Z'))).toEqual(at('2026-03-05T11:27:00Z'))
  })

  it('waits for the end of quiet hours, past midnight too', () => {
    const quietHours = { from: '22:00', until: '06:00' }
    const hourly = { ...HANOI, timing: { cron: '15 * * * *' }, quietHours }
    expect(nextRun(hourly, at('2026-03-05T14:00:00Z'))).toEqual(at('2026-03-05T14:15:00Z'))
    expect(nextRun(hourly, at('2026-03-05T15:00:00Z'))).toEqual(at('2026-03-05T23:00:00Z'))
    expect(nextRun(hourly, at('2026-03-05T18:30:00Z'))).toEqual(at('2026-03-05T23:00:00Z'))
    expect(nextRun(hourly, at('2026-03-05T23:00:00Z'))).toEqual(at('2026-03-05T23:15:00Z'))
  })

  it('tells the runs to come, none in quiet hours', () => {
    const quietHours = { from: '22:00', until: '06:00' }
    const nightly = { ...HANOI, timing: { cron: '30 21,23 * * *' }, quietHours }
    const clock = nextRuns(nightly, at('2026-03-05T14:30:00Z'), 3).map((run) =>
      run.toISOString().slice(8, 16),
    )
    expect(clock).toEqual(['05T14:30', '05T23:00', '06T14:30'])
    const often = { ...HANOI, timing: { everyMinutes: 90 } }
    expect(nextRuns(often, at('2026-03-05T08:00:00Z'), 2)[1]).toEqual(at('2026-03-05T09:30:00Z'))
    expect(nextRuns(often, null, 2)).toEqual([])
  })

  it('is refused where it makes no sense', () => {
    expect(scheduleFault({ ...HANOI, timing: { cron: '0 2 * * *' } })).toBeNull()
    expect(scheduleFault({ ...HANOI, timing: { everyMinutes: 5 } })).toBeNull()
    expect(scheduleFault({ ...HANOI, timing: { cron: 'every night' } })).toContain('no cron expression')
    expect(scheduleFault({ ...HANOI, timing: { cron: '0 0 2 * * *' } })).toContain('no cron expression')
    expect(scheduleFault({ ...HANOI, timing: { cron: '0 0 30 2 *' } })).toContain('never due')
    expect(scheduleFault({ timing: { everyMinutes: 5 }, timeZone: 'Hanoi', quietHours: null })).toContain(
      'no time zone',
    )
  })
})
