import { traceReading } from '@trucot/core/claim/trace/trace-reading'
import { expect, it } from 'vitest'
import { excerpt, formatTrace } from './format-trace.ts'

it('quotes in one line and leaves out the middle of what is long, at spaces', () => {
  expect(excerpt('Hà  Nội\nngày')).toBe('“Hà Nội ngày”')
  const long = Array.from({ length: 60 }, (_, at) => `tiếng${at}`).join(' ')
  const [from = '', to = ''] = excerpt(long).slice(1, -1).split(' … ')
  expect(long.startsWith(`${from} `) && long.endsWith(` ${to}`)).toBe(true)
  expect(excerpt('a'.repeat(500)).length).toBeLessThan(100)
})

it('shows under each inferred value the words it was inferred from', () => {
  const text =
    'Ngày 25/2, tại Hà Nội, Bộ trưởng Bộ Ngoại giao Bùi Thanh Sơn đã tiếp Đại sứ Lào Khamphao Ernthavanh.'
  const lines = formatTrace(traceReading({ text, meta: { published: '2023-02-26' } }), 'a.txt').split('\n')
  const date = lines.findIndex((line) => /^ +date +event\/date-of-publication +2023-02-25/u.test(line))
  expect(lines[date + 1]).toMatch(/^ +inferred from 0-9 “Ngày 25\/2”$/u)
  expect(lines).toContainEqual(expect.stringMatching(/^ +evidence 0-\d+ “Ngày 25\/2, tại Hà Nội/u))
  expect(lines.slice(0, 3)).toEqual([
    expect.stringMatching(/^a\.txt, read by /u),
    '  title      -',
    '  published  2023-02-26 (metadata)',
  ])
})
