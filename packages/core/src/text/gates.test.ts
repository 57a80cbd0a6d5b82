import { expect, it } from 'vitest'
import { gatesOf, newGate } from './gates.ts'
import { tokenize } from './tokens.ts'

it('opens by the words it was made of, each gate with a bit of its own', () => {
  const [one, two] = [newGate(['cầu', 'cảng']), newGate(['cảng'])]
  expect(gatesOf('cầu') & (one | two)).toBe(one)
  expect(gatesOf('cảng') & (one | two)).toBe(one | two)
  expect(gatesOf('xe') & (one | two)).toBe(0)
})

it('is known to the tokens of words that were met before the gate was made', () => {
  expect(tokenize('Phà')[0]?.gates).toBe(0)
  const gate = newGate(['phà'])
  expect(tokenize('Phà')[0]?.gates).toBe(gate)
})
