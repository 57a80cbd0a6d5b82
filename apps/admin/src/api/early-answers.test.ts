import { afterEach, expect, test } from 'vitest'
import { takeEarlyAnswer } from './early-answers.ts'

const url = 'http://house/api/articles?status=open&limit=50'
const hold = (at = performance.now()) => {
  window.earlyAnswers = {
    at,
    answers: { '/api/articles?status=open&limit=50': Promise.resolve(new Response('x')) },
  }
}
afterEach(() => {
  delete window.earlyAnswers
})

test('what was asked early is handed over once', async () => {
  hold()
  expect(await (await takeEarlyAnswer({ method: 'GET', url }))?.text()).toBe('x')
  expect(takeEarlyAnswer({ method: 'GET', url })).toBeUndefined()
})

test('another address, another method and an old answer are asked anew', () => {
  hold()
  expect(takeEarlyAnswer({ method: 'GET', url: `${url}&text=a` })).toBeUndefined()
  expect(takeEarlyAnswer({ method: 'POST', url })).toBeUndefined()
  hold(performance.now() - 60_000)
  expect(takeEarlyAnswer({ method: 'GET', url })).toBeUndefined()
})
