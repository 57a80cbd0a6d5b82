import { expect } from 'vitest'
import type { ClaimState } from '../src/review/claim-state.ts'
import { buildReading, type Finding, type Line } from './build-reading.ts'
import type { DecisionLog } from './decision-log.ts'

/** A small article and what readers of several versions find in it. */
export const MEETING = 'Chiều 5/3, Bộ trưởng Bùi Thanh Sơn tiếp Đại sứ Marc Knapper tại Hà Nội.'
export const GIFT = 'Hai bên trao quà lưu niệm trước sự chứng kiến của ông Lê Hoài Trung.'
export const SAID = 'Bộ trưởng khẳng định Việt Nam coi trọng quan hệ và mong muốn tăng cường hợp tác.'
export const LINES: (Line | string)[] = [MEETING, GIFT, SAID]

type Of<Type> = Partial<Extract<Finding, { type: Type }>>

export const office = (title: string, more: Of<'office'> = {}): Finding => ({
  type: 'office',
  quotes: ['Bộ trưởng Bùi Thanh Sơn'],
  person: 'Bùi Thanh Sơn',
  title,
  ...more,
})
export const meeting = (more: Of<'event'> = {}): Finding => ({
  type: 'event',
  quotes: [MEETING],
  date: '2024-03-05',
  place: 'Hà Nội',
  participants: [
    ['Bùi Thanh Sơn', 'host'],
    ['Marc Knapper', 'guest'],
  ],
  ...more,
})
export const statement = (words: string, more: Of<'statement'> = {}): Finding => ({
  type: 'statement',
  quotes: [SAID],
  speaker: 'Bùi Thanh Sơn',
  words,
  ...more,
})

let ids = 0
/** A reading of the article (or of other lines), with an id and local ids of its own. */
export function read(findings: Finding[], lines: (Line | string)[] = LINES) {
  return buildReading({ id: ++ids, firstId: ids * 10, lines, findings })
}

/** The one claim that is shown. */
export function only(log: DecisionLog): ClaimState {
  const states = log.states()
  expect(states).toHaveLength(1)
  return states[0] as ClaimState
}
