import { setTimeout as wait } from 'node:timers/promises'
import { readArticlesJob } from '@trucot/queue/read-articles.job'
import { readCampaignJob } from '@trucot/queue/read-campaign.job'
import type { House } from './house.ts'
import { type CampaignProgress, campaignProgress } from './open-work.ts'
import { actOn } from './orders.ts'
import { patiently } from './patient.ts'
import type { Timeline } from './timeline.ts'

const BEGUN_WITHIN = 10_000
const QUIET_SECONDS = 3
/** What workers have in hand when a campaign is paused is finished, or comes back when its lease ends. */
const IN_HAND_WITHIN = 300_000

/** Throws away everything that is in the queue, whatever it is kept in. */
export async function emptyQueue(house: House): Promise<void> {
  if (house.queueServer) {
    await house.queueServer.flush()
    return
  }
  for (const job of [readArticlesJob, readCampaignJob]) {
    const queue = house.backend.openQueue<unknown>(job)
    try {
      await queue.empty()
    } finally {
      await queue.close()
    }
  }
}

const look = (house: House, id: number) =>
  patiently('looking at the campaign', () => campaignProgress(house, id))

async function until(
  house: House,
  id: number,
  deadlineMs: number,
  wanted: (progress: CampaignProgress) => boolean,
): Promise<CampaignProgress> {
  const deadline = performance.now() + deadlineMs
  for (;;) {
    const progress = await look(house, id)
    if (wanted(progress) || performance.now() > deadline) return progress
    await wait(50)
  }
}

/**
 * Pauses a campaign in its midst, has the queue forget everything, and goes on. Gives what was wrong: a pause that did not
 * hold, or articles begun in spite of it.
 */
export async function pauseAndGoOn(house: House, id: number, timeline: Timeline): Promise<string[]> {
  await until(house, id, BEGUN_WITHIN, ({ ended, state }) => ended > 0 || state === 'done')
  if ((await actOn(house, id, 'pause')) !== 'done') {
    timeline.note('the campaign was over before it could be paused')
    return []
  }
  timeline.note('campaign paused')
  await patiently('emptying the queue', () => emptyQueue(house))
  timeline.note(house.kind === 'redis' ? 'FLUSHALL' : 'every queue emptied')
  await until(house, id, IN_HAND_WITHIN, ({ leased }) => leased === 0)
  const before = await look(house, id)
  await wait(QUIET_SECONDS * 1000)
  const after = await look(house, id)
  const amiss = [
    ...(after.state === 'paused' ? [] : [`a paused campaign is ${after.state} after the queue was emptied`]),
    ...(after.ended === before.ended && after.leased === 0
      ? []
      : [`${after.ended - before.ended} articles were read in spite of a pause`]),
  ]
  await actOn(house, id, 'resume')
  timeline.note(`campaign resumed after ${before.ended} articles`)
  return amiss
}
