import { beforeAll, describe, expect, it } from 'vitest'
import { createCampaign, findCampaign } from './campaign.ts'
import { cancelCampaign, startCampaign } from './campaign-acts.ts'
import { countScope } from './campaign-selection.ts'
import type { CampaignMode, CampaignSelection } from './campaign-tables.ts'
import { sampleCampaign } from './testing/campaign-run.ts'
import { importText, TESTER } from './testing/sample-article.ts'
import { tenArticles } from './testing/ten-articles.ts'
import { withDatabase } from './testing/with-database.ts'

const database = withDatabase()
let ids: readonly number[] = []
beforeAll(async () => {
  ids = await tenArticles(database.db)
})

async function act<T>(work: (tx: Parameters<typeof startCampaign>[0]) => Promise<T>): Promise<T> {
  return await database.db.transaction().execute(work)
}

async function chosen(selection: CampaignSelection, mode: CampaignMode = 'all'): Promise<number[]> {
  const id = await sampleCampaign(database.db, { selection, mode }, false)
  const rows = await database.db
    .selectFrom('campaign_item')
    .select('article_id')
    .where('campaign_id', '=', id)
    .orderBy('article_id')
    .execute()
  const places = rows.map((row) => ids.indexOf(row.article_id))
  expect(await countScope(database.db, { selection, mode, options: {} })).toBe(places.length)
  return places
}

describe("a campaign's articles", () => {
  it('are chosen by everything that is said together, and never without a page', async () => {
    expect(await chosen({})).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
    expect(await chosen({ source: 'mot.example.vn' })).toEqual([0, 1, 2, 3])
    expect(await chosen({ outlet: 'Báo Một' })).toEqual([0])
    expect(await chosen({ outlet: 'hai.example.vn' })).toEqual([4, 5, 6, 7, 8])
    expect(await chosen({ text: 'bo truong TIEP' })).toEqual([0, 1, 2, 3, 4, 5, 6])
    expect(await chosen({ text: '"van minh"' })).toEqual([0, 1, 2])
    expect(await chosen({ text: 'dai su LÊ' })).toEqual([0, 1, 2])
    await expect(chosen({ text: '"minh van"' })).rejects.toThrow('nothing_selected')
    await expect(chosen({ text: '…' })).rejects.toThrow('nothing_selected')
    expect(await chosen({ entity: 'trần văn minh' })).toEqual([0, 1, 2, 3, 4, 5, 6])
    expect(await chosen({ readerVersion: 'old' })).toEqual([5, 6])
    expect(await chosen({ neverProcessed: true })).toEqual([7, 8])
    expect(await chosen({ failed: true })).toEqual([8])
    expect(await chosen({ ids: [ids[2] ?? 0, ids[9] ?? 0, 999_999] })).toEqual([2])
    expect(await chosen({ source: 'hai', readerVersion: 'old', text: 'đại sứ' })).toEqual([5, 6])
    await expect(chosen({ source: '%' })).rejects.toThrow('nothing_selected')
  })

  it('are chosen by days, where a year alone counts as all of its days', async () => {
    const inMarch = await chosen({ publishedFrom: '2024-03-01', publishedTo: '2024-03-31' })
    expect(inMarch).toHaveLength(2)
    expect(await chosen({ publishedTo: '2023-05-05' })).toEqual([6])
    expect(await chosen({ publishedFrom: '2023-05-05', publishedTo: '2023-06-05' })).toEqual([6])
    expect(await chosen({ arrivedWithinDays: 1 })).toHaveLength(9)
    await expect(chosen({ arrivedTo: '2020-01-01' })).rejects.toThrow('nothing_selected')
  })

  it('are, by mode, all, those that failed, or those the present reader has not come to', async () => {
    expect(await chosen({}, 'failed')).toEqual([8])
    const missing = await chosen({}, 'missing')
    expect(missing).toEqual(expect.arrayContaining([5, 6, 7, 8]))
  })

  it('are frozen: what comes in later is none of them', async () => {
    const { db } = database
    const id = await sampleCampaign(db, {}, false)
    const total = (await findCampaign(db, id))?.total
    const late = await importText(db, 'Tin mới.')
    await act((tx) => startCampaign(tx, id, TESTER))
    expect((await findCampaign(db, id))?.total).toBe(total)
    await act((tx) => cancelCampaign(tx, id, TESTER))
    await database.db
      .updateTable('article')
      .set({ current_page_id: null })
      .where('id', '=', late.articleId)
      .execute()
  })

  it('are refused where there are none, or a rule is unknown', async () => {
    const plan = {
      selection: {},
      mode: 'all' as const,
      reason: 'x',
      canary: null,
      rate: null,
      batchSize: 1,
      quietHours: null,
    }
    expect(
      await act((tx) => createCampaign(tx, { ...plan, options: { without: ['no/rule'] } }, { by: TESTER })),
    ).toEqual({ outcome: 'refused', reason: 'unknown_rules', unknown: ['no/rule'] })
    expect(
      await act((tx) =>
        createCampaign(tx, { ...plan, selection: { errorsOf: 99_999 }, options: {} }, { by: TESTER }),
      ),
    ).toMatchObject({ reason: 'unknown_campaign' })
  })
})
