import { ORPCError, withEventMeta } from '@orpc/server'
import type { CampaignView } from '@trucot/contract/campaign-view'
import { listAudit } from '@trucot/db/audit'
import { listCampaigns } from '@trucot/db/campaign'
import { campaignDiff } from '@trucot/db/campaign-change'
import { listChangedArticles } from '@trucot/db/campaign-changed-article'
import { listErrors } from '@trucot/db/campaign-error'
import { listItems } from '@trucot/db/campaign-item'
import { outletProgress } from '@trucot/db/campaign-progress'
import { z } from 'zod'
import { underWay } from '../../campaigns/campaign-feed.ts'
import { campaignViews } from '../../campaigns/campaign-view.ts'
import { decodeCursor, encodeCursor } from '../cursor.ts'
import { procedures } from '../procedure.ts'
import { foundCampaign } from './act-on.ts'

const Place = z.tuple([z.int().positive()])
const MOST_LOG_LINES = 500
const { campaigns } = procedures

/** The id that a page ended with. */
function placeOf(cursor: string): number {
  const parsed = Place.safeParse(decodeCursor(cursor))
  if (parsed.success) return parsed.data[0]
  throw new ORPCError('BAD_REQUEST', { data: { issues: [{ path: ['after'], message: 'not a cursor' }] } })
}

/** A page of rows that were asked for with one more than fits. */
function pageOf<Row>(rows: readonly Row[], limit: number, idOf: (row: Row) => number) {
  const items = rows.slice(0, limit)
  const last = rows.length > limit ? items.at(-1) : undefined
  return { items, next: last === undefined ? null : encodeCursor([idOf(last)]) }
}

export const list = campaigns.list.handler(async ({ context: { db }, input: { after, limit } }) => {
  const before = after === undefined ? {} : { before: placeOf(after) }
  const { items, next } = pageOf(
    await listCampaigns(db, { ...before, limit: limit + 1 }),
    limit,
    ({ id }) => id,
  )
  return { items: await campaignViews(db, items), next }
})

export const get = campaigns.get.handler(async ({ context, input: { id } }) => {
  const campaign = await foundCampaign(context, id)
  const [outlets, log] = await Promise.all([
    outletProgress(context.db, id),
    listAudit(context.db, { subjectType: 'campaign', subjectId: String(id), limit: MOST_LOG_LINES }),
  ])
  const Value = z.json()
  const lines = log.toReversed().map(({ at, actor, action, before, after }) => ({
    at: at.toISOString(),
    actor,
    action,
    before: Value.parse(before),
    after: Value.parse(after),
  }))
  return { campaign, outlets, log: lines }
})

export const errors = campaigns.errors.handler(async ({ context, input: { id } }) => {
  await foundCampaign(context, id)
  const groups = await listErrors(context.db, id)
  return {
    items: groups.map((group) => ({
      ...group,
      firstAt: group.firstAt.toISOString(),
      lastAt: group.lastAt.toISOString(),
    })),
  }
})

export const items = campaigns.items.handler(
  async ({ context, input: { id, state, fingerprint, after, limit } }) => {
    await foundCampaign(context, id)
    const rows = await listItems(context.db, {
      campaignId: id,
      ...(state === undefined ? {} : { state }),
      ...(fingerprint === undefined ? {} : { fingerprint }),
      ...(after === undefined ? {} : { after: placeOf(after) }),
      limit: limit + 1,
    })
    const page = pageOf(rows, limit, ({ articleId }) => articleId)
    return {
      ...page,
      items: page.items.map((item) => ({ ...item, finishedAt: item.finishedAt?.toISOString() ?? null })),
    }
  },
)

export const diff = campaigns.diff.handler(async ({ context, input: { id } }) => {
  await foundCampaign(context, id)
  return await campaignDiff(context.db, id)
})

export const changes = campaigns.changes.handler(
  async ({ context, input: { id, rule, decided, after, limit } }) => {
    await foundCampaign(context, id)
    const rows = await listChangedArticles(context.db, {
      campaignId: id,
      ...(rule === undefined ? {} : { rule }),
      ...(decided === undefined ? {} : { decided }),
      ...(after === undefined ? {} : { after: placeOf(after) }),
      limit: limit + 1,
    })
    return pageOf(rows, limit, ({ articleId }) => articleId)
  },
)

const told = (campaign: CampaignView) => withEventMeta(campaign, { id: `${campaign.id}` })

export const progress = campaigns.progress.handler(async function* ({ context, signal }) {
  const live = context.campaigns.follow(signal)
  // It listens from here on, so that nothing that changes while the first answer is made is lost.
  const first = live.next()
  for (const campaign of await underWay(context.db)) yield told(campaign)
  const news = await first
  if (news.done) return
  yield told(news.value)
  for await (const campaign of live) yield told(campaign)
})
