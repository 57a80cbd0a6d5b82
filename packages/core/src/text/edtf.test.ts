import { describe, expect, it } from 'vitest'
import { Edtf, isOnCalendar } from './edtf.ts'

describe('isOnCalendar', () => {
  it.each([
    '2023',
    '2023-02',
    '2024-02-29',
    'XXXX-02-29',
    'XXXX-02-25',
    '202X',
    '2023-XX-31',
    '2023-02-XX',
    '2023-03-05/2023-03-07',
    '../2023-03-07',
    '2023-03-05/',
    '2023-12-31~',
  ])('finds %s there', (edtf) => {
    expect(isOnCalendar(Edtf.parse(edtf))).toBe(true)
  })

  it.each([
    '2023-13',
    '2023-00',
    '2023-02-29',
    '2023-04-31',
    'XXXX-02-30',
    '2023-XX-32',
    '2023-03-05/2023-03-32',
  ])('misses %s', (edtf) => {
    expect(isOnCalendar(Edtf.parse(edtf))).toBe(false)
  })
})
