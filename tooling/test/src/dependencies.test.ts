import { expect, test } from 'vitest'
import { isTaken, untaken } from './dependencies.ts'

test.each([
  ['MIT', true],
  ['MIT OR Apache-2.0', true],
  ['(MIT OR GPL-3.0-only)', true],
  ['(BSD-2-Clause OR WTFPL)', true],
  ['MIT AND Apache-2.0', true],
  ['MIT AND GPL-3.0-only', false],
  ['GPL-3.0-only', false],
  ['AGPL-3.0-or-later', false],
  ['Unknown', false],
  ['', false],
])('%s', (expression, taken) => {
  expect(isTaken(expression)).toBe(taken)
})

test('names what bears another licence', () => {
  const licences = { MIT: [{ name: 'a' }], 'GPL-2.0': [{ name: 'b' }, { name: 'c' }] }
  expect(untaken(licences)).toEqual(['b (GPL-2.0)', 'c (GPL-2.0)'])
})
