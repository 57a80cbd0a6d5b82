import { randomUUID } from 'node:crypto'
import { READER_VERSION } from '@trucot/core/claim/reader-name'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { cancelCampaign, pauseCampaign } from './campaign-acts.ts'
import { listItems } from './campaign-item.ts'
import { countCampaigns } from './campaign-progress.ts'
import { tendCampaigns } from './campaign-rounds.ts'
import { endProven } from './end-proven.ts'
import { registerBuild } from './reader-build.ts'
import { claimTasks, enqueueReading, findTask } from './reading-task.ts'
import { type ReadingResult, storeReading } from './store-reading.ts'
import { storeUnchanged } from './store-unchanged.ts'
import { failTask } from './task-end.ts'
import { sampleCampaign } from './testing/campaign-run.ts'
import { rowVersions } from './testing/row-versions.ts'
import { importText, TESTER } from './testing/sample-article.ts'
import { sampleRecord } from './testing/sample-record.ts'
import { withDatabase } from './testing/with-database.ts'
import type { ReadingOptions } from './work-tables.ts'

const database = withDatabase()
const TEXT = 'Bộ trưởng Trần Văn Minh tiếp Đại sứ Lê Thu Hà.'
const OFFICES = [{ person: 'Trần Văn Minh', title: 'Bộ trưởng', quote: 'Bộ trưởng Trần Văn Minh' }]
const EDITION = `${TEXT} Hai bên trao đổi về hợp tác.`

let build = 0
let otherBuild = 0
beforeAll(async () => {
  build = await registerBuild(database.db, 'a')
  otherBuild = await registerBuild(database.db, 'b')
})

/** An article with a reading by the present version, of a build. */
async function article(result: Partial<ReadingResult> = {}) {
  const importName = `${randomUUID()}.txt`
  const page = await importText(database.db, TEXT, { importName })
  const record = sampleRecord({ text: TEXT, offices: OFFICES, reader: READER_VERSION })
  const reading = { flattener: 'sample@1', text: TEXT, record, cause: 'imported', buildId: build, ...result }
  const { articleId, pageId } = page
  await database.db.transaction().execute((tx) => storeReading(tx, { articleId, pageId, ...reading }))
  await database.db.deleteFrom('reading_task').where('article_id', '=', articleId).execute()
  return { articleId, pageId, importName, reading }
}

/** A campaign over articles, which now wait to be read. */
async function campaign(ids: number[], options: ReadingOptions = {}): Promise<number> {
  const id = await sampleCampaign(database.db, { selection: { ids }, options })
  await tendCampaigns(database.db)
  return id
}

const prove = (ids: readonly number[], by = build) =>
  database.db.transaction().execute((tx) => endProven(tx, ids, by))
const lease = { workerId: randomUUID(), milliseconds: 60_000 }

async function claimed(articleId: number) {
  const [task] = await claimTasks(database.db, [articleId], lease)
  if (!task) throw new Error('nothing to claim')
  return task
}

it('gives a build one number', async () => {
  expect(await registerBuild(database.db, 'a')).toBe(build)
  expect(otherBuild).not.toBe(build)
})

describe('a campaign over what this build read of this very page', () => {
  it('ends without reading, counted as proven, and writes of articles only that it ended', async () => {
    const ids = [(await article()).articleId, (await article()).articleId]
    const id = await campaign(ids)
    const mine = ['reading_task', 'campaign_item', 'campaign_tally']
    const before = await rowVersions(database.db, mine)
    expect(await prove(ids)).toEqual(new Set(ids))
    expect(await rowVersions(database.db, mine)).toEqual(before)
    expect((await countCampaigns(database.db, [id])).get(id)).toMatchObject({
      total: 2,
      done: 2,
      proven: 2,
      changed: 0,
      open: 0,
      claimsSame: 2,
    })
    expect(await listItems(database.db, { campaignId: id, limit: 5 })).toMatchObject(
      ids.map((articleId) => ({ articleId, state: 'done', outcome: 'proven', attempts: 0 })),
    )
    expect(await findTask(database.db, ids[0] ?? 0)).toMatchObject({
      state: 'done',
      outcome: { outcome: 'same', proven: true, summary: { claims: { same: 1, new: 0 } } },
    })
    expect(await claimTasks(database.db, ids, lease)).toEqual([])
  })

  it('is read where its build is not known, or another', async () => {
    const [unknown, other] = [await article({ buildId: null }), await article({ buildId: otherBuild })]
    const ids = [unknown.articleId, other.articleId]
    await campaign(ids)
    expect(await prove(ids)).toEqual(new Set())
    expect(await claimTasks(database.db, ids, lease)).toHaveLength(2)
  })

  it('is read with other rules left out than it was, and proven with the same', async () => {
    const whole = await article()
    const record = sampleRecord({
      text: TEXT,
      offices: OFFICES,
      reader: `${READER_VERSION} without event/meet, event/receive`,
    })
    const part = await article({ record })
    const ids = [whole.articleId, part.articleId]
    await campaign(ids, { without: ['event/receive', 'event/meet'] })
    expect(await prove(ids)).toEqual(new Set([part.articleId]))
  })

  it('is read where that was asked for', async () => {
    const { articleId } = await article()
    await campaign([articleId], { verify: true })
    expect(await prove([articleId])).toEqual(new Set())
  })

  it('is read where a person asked for it, or a new page came in', async () => {
    const [asked, revised] = [await article(), await article()]
    await database.db
      .transaction()
      .execute((tx) => enqueueReading(tx, [asked.articleId], { reason: 'now', by: TESTER }))
    await importText(database.db, EDITION, { importName: revised.importName })
    expect(await prove([asked.articleId, revised.articleId])).toEqual(new Set())
    const { articleId, fencingToken } = await claimed(revised.articleId)
    await database.db
      .transaction()
      .execute((tx) => failTask(tx, { articleId, fencingToken, attempt: 4 }, { error: 'no', retry: false }))
    // The reading in force is of the page before.
    await sql`update reading_task set last_error = null where article_id = ${articleId}`.execute(database.db)
    await campaign([articleId])
    expect(await prove([articleId])).toEqual(new Set())
  })

  it('is read where it failed, or lost its worker, before', async () => {
    const [failed, lost] = [await article(), await article()]
    await campaign([failed.articleId, lost.articleId])
    const task = await claimed(failed.articleId)
    await database.db
      .transaction()
      .execute((tx) => failTask(tx, task, { error: 'out of memory', retry: false }))
    await sql`update reading_task set lost = 1 where article_id = ${lost.articleId}`.execute(database.db)
    await campaign([failed.articleId])
    expect(await prove([failed.articleId, lost.articleId])).toEqual(new Set())
  })

  it('waits where its campaign does, and where somebody has it', async () => {
    const [paused, cancelled, held] = [await article(), await article(), await article()]
    const one = await campaign([paused.articleId])
    const other = await campaign([cancelled.articleId])
    await campaign([held.articleId])
    await database.db.transaction().execute((tx) => pauseCampaign(tx, one, TESTER))
    await database.db.transaction().execute((tx) => cancelCampaign(tx, other, TESTER))
    await claimed(held.articleId)
    expect(await prove([paused.articleId, cancelled.articleId, held.articleId])).toEqual(new Set())
  })

  it('is proven by what a later build read, once that came to the same', async () => {
    const { articleId, pageId, reading } = await article()
    await campaign([articleId])
    const task = await claimed(articleId)
    const { flattener } = reading
    const { textSha256, recordSha256 } = await database.db
      .selectFrom('reading as r')
      .innerJoin('article_text as t', 't.id', 'r.article_text_id')
      .select(['t.text_sha256 as textSha256', 'r.record_sha256 as recordSha256'])
      .where('r.article_id', '=', articleId)
      .executeTakeFirstOrThrow()
    const known = { flattener, textSha256, recordSha256, claims: 1, reader: READER_VERSION }
    const same = { lease: task, pageId, ...known, buildId: otherBuild }
    const done = await database.db.transaction().execute((tx) => storeUnchanged(tx, [same]))
    expect(done).toEqual(new Set([articleId]))
    await campaign([articleId])
    expect(await prove([articleId])).toEqual(new Set())
    expect(await prove([articleId], otherBuild)).toEqual(new Set([articleId]))
  })

  it('is not ended by a proof that a new page overtakes', async () => {
    const { articleId, importName } = await article()
    await campaign([articleId])
    const imported = Promise.withResolvers<unknown>()
    await database.db.transaction().execute(async (tx) => {
      expect(await endProven(tx, [articleId], build)).toEqual(new Set([articleId]))
      imported.resolve(importText(database.db, EDITION, { importName }).then(() => 'imported'))
    })
    expect(await imported.promise).toBe('imported')
    expect(await findTask(database.db, articleId)).toMatchObject({ state: 'waiting', reason: 'revised' })
  })
})
