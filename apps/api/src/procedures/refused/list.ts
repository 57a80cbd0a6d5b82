import { countRefused, listRefused } from '@trucot/db/refused-import'
import { procedures } from '../procedure.ts'
import { cutList, rowOfCursor } from '../row-cursor.ts'

export const list = procedures.refused.list.handler(async ({ context: { db }, input }) => {
  const { state, sourceId, after, limit } = input
  const query = {
    state,
    limit: limit + 1,
    ...(sourceId === undefined ? {} : { sourceId }),
    ...rowOfCursor(after),
  }
  const { rows, next } = cutList(await listRefused(db, query), limit)
  const items = rows.map((row) => ({
    ...row,
    firstAt: row.firstAt.toISOString(),
    lastAt: row.lastAt.toISOString(),
  }))
  return { items, next, waiting: await countRefused(db) }
})
