import { expect, it } from 'vitest'
import { openWorkClock } from './work-clock.ts'

it('counts from when an article was first seen in work, and anew once it was gone', () => {
  let second = 100
  const look = openWorkClock(() => second)
  expect(look(new Set([5]))).toEqual([{ articleId: 5, seconds: 0 }])
  second = 104
  expect(look(new Set([6, 5]))).toEqual([
    { articleId: 5, seconds: 4 },
    { articleId: 6, seconds: 0 },
  ])
  expect(look(new Set([6]))).toHaveLength(1)
  second = 110
  expect(look(new Set([5, 6]))).toEqual([
    { articleId: 6, seconds: 6 },
    { articleId: 5, seconds: 0 },
  ])
})
