import { describe, expect, it } from 'vitest'
import { sessionEnd, wantsTouch } from './session-life.ts'

const day = (n: number) => new Date(Date.UTC(2026, 0, 1 + n))

describe('a session', () => {
  it('lasts a week after its last use', () => {
    expect(sessionEnd(day(0), day(0))).toEqual(day(7))
    expect(sessionEnd(day(0), day(10))).toEqual(day(17))
  })
  it('never lasts longer than thirty days', () => {
    expect(sessionEnd(day(0), day(29))).toEqual(day(30))
  })
  it('has its last use written only now and then', () => {
    expect(wantsTouch(new Date(0), new Date(4 * 60_000))).toBe(false)
    expect(wantsTouch(new Date(0), new Date(6 * 60_000))).toBe(true)
  })
})
