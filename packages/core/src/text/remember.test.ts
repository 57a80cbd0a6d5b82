import { expect, it } from 'vitest'
import { remember } from './remember.ts'

it('computes once what it is asked often, and again once it forgot', () => {
  const asked: string[] = []
  const upper = remember((text) => {
    asked.push(text)
    return text.toUpperCase()
  }, 2)
  expect([...'aababca'].map(upper)).toEqual([...'AABABCA'])
  expect(asked).toEqual(['a', 'b', 'c', 'a'])
})

it('does not keep long texts', () => {
  let asked = 0
  const length = remember((text) => `${++asked} ${text.length}`, 2, 3)
  expect([length('long'), length('long')]).toEqual(['1 4', '2 4'])
})
