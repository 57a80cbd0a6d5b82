import { randomUUID } from 'node:crypto'
import { type CampaignPlan, createCampaign } from '../campaign.ts'
import { selectAll } from '../campaign-select.ts'
import type { Database } from '../database.ts'
import { takeOutbox } from '../outbox.ts'
import { claimTasks, type LeasedTask, READ_CAMPAIGN_TOPIC } from '../reading-task.ts'
import { storeReading } from '../store-reading.ts'
import { completeTask } from '../task-end.ts'
import { TESTER } from './sample-article.ts'
import { type SampleReading, sampleRecord } from './sample-record.ts'

const PLAN: CampaignPlan = {
  selection: {},
  mode: 'all',
  options: {},
  reason: 'test',
  canary: null,
  rate: null,
  batchSize: 100,
  quietHours: null,
}

/** A campaign with its articles written down, started unless said otherwise. */
export async function sampleCampaign(
  db: Database,
  plan: Partial<CampaignPlan> = {},
  start = true,
): Promise<number> {
  const made = await db
    .transaction()
    .execute((tx) => createCampaign(tx, { ...PLAN, ...plan }, { by: TESTER, start }))
  if (made.outcome !== 'created') throw new Error(made.reason)
  await selectAll(db, made.id, 10_000)
  return made.id
}

/** The chunks that campaigns have put into the outbox, taken out of it. */
export async function takeChunks(db: Database): Promise<number[][]> {
  const rows = await db.transaction().execute((tx) => takeOutbox(tx, READ_CAMPAIGN_TOPIC, 10_000))
  return rows.map(({ payload }) => (payload as { articleIds: number[] }).articleIds)
}

/** Leases what a worker is told of. */
export async function leaseChunk(db: Database, articleIds: readonly number[]): Promise<LeasedTask[]> {
  return await claimTasks(db, articleIds, { workerId: randomUUID(), milliseconds: 60_000 })
}

/** Ends a task with a reading such as a reader gives, as a worker does. */
export async function endWith(db: Database, task: LeasedTask, sample: SampleReading): Promise<void> {
  const { articleId, fencingToken, campaignId } = task
  const { current_page_id: pageId } = await db
    .selectFrom('article')
    .select('current_page_id')
    .where('id', '=', articleId)
    .executeTakeFirstOrThrow()
  await db.transaction().execute(async (tx) => {
    const outcome = await storeReading(tx, {
      articleId,
      pageId: pageId ?? 0,
      flattener: 'sample@1',
      text: sample.text,
      record: sampleRecord(sample),
      cause: task.reason,
      fencingToken,
      campaignId,
    })
    await completeTask(tx, task, outcome)
  })
}
