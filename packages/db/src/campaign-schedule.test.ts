import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { findCampaign, listCampaigns } from './campaign.ts'
import { cancelCampaign } from './campaign-acts.ts'
import { listSchedules, saveSchedule } from './campaign-schedule.ts'
import { runDueSchedules } from './campaign-schedule-run.ts'
import { removeTemplate, saveTemplate } from './campaign-template.ts'
import { importText, TESTER } from './testing/sample-article.ts'
import { withDatabase } from './testing/with-database.ts'

const database = withDatabase()
const PLAN = {
  selection: { arrivedWithinDays: 3 },
  mode: 'all' as const,
  options: {},
  reason: 'every night',
  canary: null,
  rate: null,
  batchSize: 50,
  quietHours: null,
}

async function scheduled(timing: { cron: string } | { everyMinutes: number }, name: string): Promise<number> {
  return await database.db.transaction().execute(async (tx) => {
    const template = await saveTemplate(tx, { name, plan: PLAN }, TESTER)
    const settings = {
      templateId: template.id,
      timing,
      timeZone: 'Asia/Ho_Chi_Minh',
      quietHours: null,
      enabled: true,
    }
    const saved = await saveSchedule(tx, settings, TESTER)
    if (saved.outcome !== 'saved') throw new Error(saved.outcome)
    return saved.id
  })
}

const find = async (id: number) => (await listSchedules(database.db)).find((schedule) => schedule.id === id)

async function makeDue(id: number, ago: string): Promise<void> {
  await sql`update campaign_schedule set next_at = now() - ${ago}::interval where id = ${id}`.execute(
    database.db,
  )
}

it('begins a campaign once, whichever scheduler comes first and however many runs were missed', async () => {
  const { db } = database
  await importText(db, 'Một tin.')
  const id = await scheduled({ everyMinutes: 30 }, 'often')
  expect(await runDueSchedules(db)).toEqual([])
  await makeDue(id, '5 hours 7 minutes')
  const runs = await Promise.all([1, 2, 3, 4].map(() => runDueSchedules(db)))
  expect(runs.flat()).toHaveLength(1)
  const [campaignId = 0] = runs.flat()
  expect(await findCampaign(db, campaignId)).toMatchObject({
    state: 'selecting',
    scheduleId: id,
    batchSize: 50,
    reason: 'every night',
    selection: { arrivedFrom: expect.stringMatching(/^\d{4}-\d\d-\d\d$/u) },
  })
  const schedule = await find(id)
  expect(schedule).toMatchObject({ lastOutcome: 'started', lastCampaignId: campaignId })
  expect(schedule?.nextAt?.getTime()).toBeGreaterThan(Date.now())
  expect(schedule?.nextAt?.getTime()).toBeLessThan(Date.now() + 30 * 60_000)

  await makeDue(id, '1 minute')
  expect(await runDueSchedules(db)).toEqual([])
  expect(await find(id)).toMatchObject({ lastOutcome: 'still_running', lastCampaignId: campaignId })
  await db.transaction().execute((tx) => cancelCampaign(tx, campaignId, TESTER))
  await makeDue(id, '1 minute')
  expect(await runDueSchedules(db)).toHaveLength(1)
  expect(await listCampaigns(db, { limit: 10 })).toHaveLength(2)
})

it('says when there was nothing to read, and keeps templates that are in use', async () => {
  const { db } = database
  const id = await scheduled({ cron: '0 2 * * *' }, 'nightly')
  const { templateId = 0 } = (await find(id)) ?? {}
  expect(await db.transaction().execute((tx) => removeTemplate(tx, templateId, TESTER))).toBe('in_use')
  await db
    .transaction()
    .execute((tx) =>
      saveTemplate(tx, { name: 'nightly', plan: { ...PLAN, selection: { outlet: 'Không có' } } }, TESTER),
    )
  await makeDue(id, '1 day')
  expect(await runDueSchedules(db)).toEqual([])
  expect(await find(id)).toMatchObject({ lastOutcome: 'nothing_selected', lastCampaignId: null })
})

it('refuses what is no schedule', async () => {
  const settings = {
    templateId: 1,
    timing: { cron: '61 * * * *' },
    timeZone: 'Asia/Ho_Chi_Minh',
    quietHours: null,
    enabled: true,
  }
  expect(await database.db.transaction().execute((tx) => saveSchedule(tx, settings, TESTER))).toMatchObject({
    outcome: 'refused',
  })
})
