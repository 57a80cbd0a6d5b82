import { setTimeout as wait } from 'node:timers/promises'
import type { ApiClient } from './api-client.ts'
import { emptyQueue } from './empty-queue.ts'
import type { House } from './house.ts'
import { type CampaignProgress, campaignProgress } from './open-work.ts'
import { actOn } from './orders.ts'
import { patiently } from './patient.ts'
import type { Timeline } from './timeline.ts'

const BEGUN_WITHIN = 10_000
const QUIET_SECONDS = 3
/** What workers have in hand when a campaign is paused is finished, or comes back when its lease ends. */
const IN_HAND_WITHIN = 300_000

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

/** Waits until a campaign has begun, or is over already. */
export async function untilBegun(house: House, id: number): Promise<void> {
  await until(house, id, BEGUN_WITHIN, ({ ended, state }) => ended > 0 || state === 'done')
}

/**
 * Waits until no worker has an article of a campaign in hand that has just been stopped. Gives how many have ended, and what
 * was wrong: more than were ended or in hand when it was stopped.
 */
async function untilOutOfHand(house: House, id: number): Promise<{ ended: number; amiss: string[] }> {
  const stopped = await look(house, id)
  const { ended } = await until(house, id, IN_HAND_WITHIN, ({ leased }) => leased === 0)
  const begun = ended - stopped.ended - stopped.leased
  return {
    ended,
    amiss: begun > 0 ? [`${begun} articles of a campaign were begun after it was stopped`] : [],
  }
}

/**
 * Pauses a campaign in its midst, has the queue forget everything, and goes on. Gives what was wrong: a pause that did not
 * hold, or articles begun in spite of it.
 */
export async function pauseAndGoOn(
  house: House,
  operator: ApiClient,
  id: number,
  timeline: Timeline,
): Promise<string[]> {
  await untilBegun(house, id)
  if (!(await actOn(operator, id, 'pause'))) {
    timeline.note('the campaign was over before it could be paused')
    return []
  }
  timeline.note('campaign paused')
  const emptied = patiently('emptying the queue', () => emptyQueue(house)).then(() =>
    timeline.note(house.kind === 'redis' ? 'FLUSHALL' : 'every queue emptied'),
  )
  const [before] = await Promise.all([untilOutOfHand(house, id), emptied])
  await wait(QUIET_SECONDS * 1000)
  const after = await look(house, id)
  const amiss = [
    ...before.amiss,
    ...(after.state === 'paused' ? [] : [`a paused campaign is ${after.state} after the queue was emptied`]),
    ...(after.ended === before.ended && after.leased === 0
      ? []
      : [`${after.ended - before.ended} articles were read in spite of a pause`]),
  ]
  await actOn(operator, id, 'resume')
  timeline.note(`campaign resumed after ${before.ended} articles`)
  return amiss
}

/** Calls a campaign off in its midst. Gives the look to take when all is over: nothing of it may have been read since. */
export async function callOff(
  house: House,
  operator: ApiClient,
  id: number,
  timeline: Timeline,
): Promise<() => Promise<string[]>> {
  await untilBegun(house, id)
  if (!(await actOn(operator, id, 'cancel'))) {
    timeline.note('the campaign was over before it could be called off')
    return async () => []
  }
  const { ended, amiss } = await untilOutOfHand(house, id)
  timeline.note(`campaign called off after ${ended} articles`)
  return async () => {
    const now = await look(house, id)
    if (now.state === 'cancelled' && now.ended === ended && now.leased === 0) return amiss
    return [...amiss, `a called off campaign is ${now.state}, ${now.ended - ended} articles were read since`]
  }
}
