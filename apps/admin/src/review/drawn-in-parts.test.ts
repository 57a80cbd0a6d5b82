import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { effectScope, nextTick, ref } from 'vue'
import { useDrawnInParts } from './drawn-in-parts.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('the first part is there at once, the rest follows part by part and then rests', async () => {
  const total = ref(25)
  const scope = effectScope()
  const drawn = scope.run(() => useDrawnInParts(() => total.value, 10))
  const seen = [drawn?.value]
  while (vi.getTimerCount() > 0) {
    await vi.advanceTimersToNextTimerAsync()
    seen.push(drawn?.value)
  }
  expect(seen).toEqual([10, 15, 25])
  total.value = 31
  expect(vi.getTimerCount()).toBe(1)
  scope.stop()
  expect(vi.getTimerCount()).toBe(0)
})

test('parts shrink where drawing takes long', async () => {
  const scope = effectScope()
  const drawn = scope.run(() => useDrawnInParts(() => 100, 20))
  const now = vi.spyOn(performance, 'now')
  const grown: number[] = []
  for (let step = 0; step < 4; step++) {
    const before = drawn?.value ?? 0
    now.mockReturnValueOnce(0).mockReturnValueOnce(40)
    await vi.advanceTimersToNextTimerAsync()
    grown.push((drawn?.value ?? 0) - before)
  }
  expect(grown).toEqual([10, 3, 1, 1])
  scope.stop()
})

test('what has the focus is there at once', async () => {
  const focused = ref(0)
  const scope = effectScope()
  const drawn = scope.run(() =>
    useDrawnInParts(
      () => 100,
      10,
      () => focused.value,
    ),
  )
  focused.value = 80
  await nextTick()
  expect(drawn?.value).toBe(80)
  scope.stop()
})
