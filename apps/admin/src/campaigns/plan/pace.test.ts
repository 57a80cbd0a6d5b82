import { expect, test } from 'vitest'
import { DEFAULT_PACE, paceOf, paceValues } from './pace.ts'

test('fields say what they were filled from', () => {
  const values = { rate: 12.5, batchSize: 200, quietHours: { from: '22:00', until: '06:00' } }
  expect(paceValues(paceOf(values))).toEqual(values)
  expect(paceValues(paceOf({ ...values, rate: null, quietHours: null }))).toEqual({
    ...values,
    rate: null,
    quietHours: null,
  })
})

test('half a span of quiet hours is none', () => {
  expect(paceValues({ ...DEFAULT_PACE, quietFrom: '22:00' }).quietHours).toBeNull()
})
