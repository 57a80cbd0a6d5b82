import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createApp, effectScope } from 'vue'
import { campaignKey } from './campaign-query.ts'
import { useLiveCampaigns } from './live-campaigns.ts'

const { progress } = vi.hoisted(() => ({ progress: vi.fn() }))
vi.mock('../api/client.ts', () => ({ api: { campaigns: { progress } } }))

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('what was told before a stream was lost is asked for again: the campaign may have ended unheard', async () => {
  const streams = [
    (async function* () {
      yield { id: 7, state: 'running' }
    })(),
    (async function* () {
      await new Promise(() => undefined)
    })(),
  ]
  progress.mockImplementation(() => Promise.resolve(streams.shift()))
  const queryClient = new QueryClient()
  const asked = vi.spyOn(queryClient, 'invalidateQueries')
  const app = createApp({}).use(VueQueryPlugin, { queryClient })
  const scope = effectScope()
  const live = app.runWithContext(() => scope.run(() => useLiveCampaigns()))

  await vi.advanceTimersByTimeAsync(2500)
  expect(live?.get(7)).toMatchObject({ state: 'running' })
  expect(asked).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(1000)
  expect(live?.get(7)).toBeUndefined()
  await vi.advanceTimersByTimeAsync(2500)
  expect(asked).toHaveBeenCalledTimes(2)
  expect(asked).toHaveBeenLastCalledWith({ queryKey: campaignKey(7) })
  scope.stop()
})
