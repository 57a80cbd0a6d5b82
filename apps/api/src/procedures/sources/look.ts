import { ORPCError } from '@orpc/server'
import { listNamed } from '@trucot/db/fetch-item'
import { findSource, listSources } from '@trucot/db/source'
import { listChecks } from '@trucot/db/source-check'
import { countSourceItems, sourceDays } from '@trucot/db/source-health'
import { fetchItemView } from '../fetches/fetch-item-view.ts'
import { procedures } from '../procedure.ts'
import { cutList, rowOfCursor } from '../row-cursor.ts'
import { sourceView } from './source-view.ts'

const MOST_CHECKS = 100
const DAYS = 60

export const list = procedures.sources.list.handler(async ({ context: { db } }) => {
  const [sources, counts] = await Promise.all([listSources(db), countSourceItems(db)])
  return { items: sources.map((source) => sourceView(source, counts.get(source.id))) }
})

export const get = procedures.sources.get.handler(async ({ context: { db }, input: { id } }) => {
  const source = await findSource(db, id)
  if (!source) throw new ORPCError('NOT_FOUND')
  const [counts, checks, days] = await Promise.all([
    countSourceItems(db, id),
    listChecks(db, id, MOST_CHECKS),
    sourceDays(db, id, DAYS),
  ])
  return {
    source: sourceView(source, counts.get(id)),
    checks: checks.map((check) => ({ ...check, at: check.at.toISOString() })),
    days,
  }
})

export const items = procedures.sources.items.handler(async ({ context: { db }, input }) => {
  const { id: sourceId, state, after, limit } = input
  if (!(await findSource(db, sourceId))) throw new ORPCError('NOT_FOUND')
  const query = { sourceId, limit: limit + 1, ...(state ? { state } : {}), ...rowOfCursor(after) }
  const { rows, next } = cutList(await listNamed(db, query), limit)
  return { items: rows.map(fetchItemView), next }
})
