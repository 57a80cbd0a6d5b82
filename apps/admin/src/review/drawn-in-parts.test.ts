import { afterEach, expect, test, vi } from 'vitest'
import { effectScope, nextTick, ref } from 'vue'
import { useDrawnInParts } from './drawn-in-parts.ts'

afterEach(() => {
  vi.useRealTimers()
})

test('the first part is there at once, the rest follows part by part and then rests', async () => {
  vi.useFakeTimers()
  const total = ref(25)
  const scope = effectScope()
  const drawn = scope.run(() => useDrawnInParts(() => total.value, 10))
  expect(drawn?.value).toBe(10)
  vi.runOnlyPendingTimers()
  expect(drawn?.value).toBe(20)
  vi.runAllTimers()
  expect(drawn?.value).toBe(30)
  total.value = 31
  await nextTick()
  vi.runAllTimers()
  expect(drawn?.value).toBe(40)
  scope.stop()
  expect(vi.getTimerCount()).toBe(0)
})
