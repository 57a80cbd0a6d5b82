import { openLog } from '@trucot/service/log'
import { expect, it } from 'vitest'
import { startLoop } from './loop.ts'

const log = openLog({ name: 'worker', level: 'silent' })
const soon = { timeout: 30_000, interval: 5 }

it('goes round again at once while there is more, and when woken', async () => {
  let rounds = 0
  const loop = startLoop({ name: 'test', everyMs: 60_000, log, round: async () => ++rounds < 3 })
  await expect.poll(() => rounds, soon).toBe(3)
  loop.wake()
  await expect.poll(() => rounds, soon).toBe(4)
  await loop.stop()
})

it('never runs twice at once, and a wake during a round is not lost', async () => {
  let running = 0
  let most = 0
  let rounds = 0
  const loop = startLoop({
    name: 'test',
    everyMs: 60_000,
    log,
    round: async () => {
      most = Math.max(most, ++running)
      await new Promise((resolve) => setTimeout(resolve, 20))
      running--
      rounds++
      return false
    },
  })
  loop.wake()
  loop.wake()
  await expect.poll(() => rounds, soon).toBe(2)
  expect(most).toBe(1)
  await loop.stop()
})

it('tells a fault once, goes on trying, and tells that it works again', async () => {
  const lines: string[] = []
  const spoken = openLog({
    name: 'worker',
    level: 'info',
    to: { write: (line: string) => void lines.push(line) },
  })
  let rounds = 0
  const loop = startLoop({
    name: 'test',
    everyMs: 1,
    log: spoken,
    round: async () => {
      if (++rounds < 4) throw new Error('broken')
      return false
    },
  })
  await expect.poll(() => rounds, soon).toBeGreaterThan(4)
  await loop.stop()
  expect(lines.map((line) => JSON.parse(line).msg)).toEqual([
    'test failed, will go on trying: broken',
    'test works again',
  ])
})

it('stops after the round that runs', async () => {
  let ended = false
  const loop = startLoop({
    name: 'test',
    everyMs: 1,
    log,
    round: async () => {
      await new Promise((resolve) => setTimeout(resolve, 30))
      ended = true
      return true
    },
  })
  await loop.stop()
  expect(ended).toBe(true)
})
