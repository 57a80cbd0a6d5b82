import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { effectScope } from 'vue'
import { keepFollowing } from './keep-following.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('opens a stream again after a pause, whether it ended or was lost, until its component is gone', async () => {
  const streams: AsyncIterable<number>[] = [
    (async function* () {
      yield 1
      throw new Error('lost')
    })(),
    (async function* () {
      yield 2
    })(),
  ]
  const signals: AbortSignal[] = []
  const taken: number[] = []
  const open = (signal: AbortSignal) => {
    signals.push(signal)
    const stream = streams.shift()
    return stream ? Promise.resolve(stream) : Promise.reject(new Error('unreachable'))
  }
  const scope = effectScope()
  scope.run(() => keepFollowing(open, (change) => taken.push(change), 1000))

  await vi.advanceTimersByTimeAsync(999)
  expect([taken, signals.length]).toEqual([[1], 1])
  await vi.advanceTimersByTimeAsync(1)
  expect([taken, signals.length]).toEqual([[1, 2], 2])
  await vi.advanceTimersByTimeAsync(1000)
  expect(signals).toHaveLength(3)

  scope.stop()
  expect(signals.every(({ aborted }) => aborted)).toBe(true)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(signals).toHaveLength(3)
})
