import { setTimeout as wait } from 'node:timers/promises'
import { readArticlesJob } from '@trucot/queue/read-articles.job'
import { emptyQueue } from './empty-queue.ts'
import type { Fault, FaultScene } from './fault.ts'
import type { QueueServer } from './queue-server.ts'

function queueServerOf({ house }: FaultScene): QueueServer {
  if (!house.queueServer) throw new Error('this house has no Redis')
  return house.queueServer
}

/** Offers the same articles again and again, as a queue does that forgot that they were taken. */
async function deliverTwice({ house, chance, timeline }: FaultScene): Promise<void> {
  const rows = await house.db.selectFrom('reading_task').select('article_id').execute()
  if (rows.length === 0) return
  const ids = rows.map((row) => row.article_id)
  const queue = house.backend.openQueue(readArticlesJob)
  try {
    const payloads = Array.from({ length: 12 }, () => ({
      articleIds: Array.from({ length: 20 }, () => chance.pick(ids)),
    }))
    await queue.add(payloads)
    await queue.add(payloads)
    timeline.note('24 chunk jobs delivered that nobody asked for, each twice')
  } finally {
    await queue.close()
  }
}

export const QUEUE_FAULTS: readonly Fault[] = [
  { name: 'duplicate delivery', part: 'queue', happen: deliverTwice },
  {
    name: 'FLUSHALL',
    part: 'queue',
    only: 'redis',
    happen: async (scene) => {
      await queueServerOf(scene).flush()
      scene.timeline.note('FLUSHALL')
    },
  },
  {
    name: 'the queue emptied',
    part: 'queue',
    only: 'postgres',
    happen: async ({ house, timeline }) => {
      await emptyQueue(house)
      timeline.note('every queue emptied')
    },
  },
  {
    name: 'Redis killed and started empty',
    part: 'queue',
    only: 'redis',
    happen: async (scene) => {
      const server = queueServerOf(scene)
      await server.kill()
      scene.timeline.note('Redis killed')
      await wait(scene.chance.between(300, 4000))
      await server.run()
      scene.timeline.note('Redis started, empty')
    },
  },
  {
    name: 'Redis frozen',
    part: 'queue',
    only: 'redis',
    happen: async (scene) => {
      const seconds = scene.chance.between(2, 6)
      scene.timeline.note(`Redis frozen for ${seconds.toFixed(1)} s`)
      await queueServerOf(scene).freeze(seconds * 1000)
      scene.timeline.note('Redis thawed')
    },
  },
  {
    name: 'Redis full',
    part: 'queue',
    only: 'redis',
    happen: async (scene) => {
      const server = queueServerOf(scene)
      await server.setFull(true)
      scene.timeline.note('Redis full: it refuses writes')
      await wait(scene.chance.between(1500, 5000))
      await server.setFull(false)
      scene.timeline.note('Redis has room again')
    },
  },
]
