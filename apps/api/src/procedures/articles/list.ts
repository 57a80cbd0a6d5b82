import { ORPCError } from '@orpc/server'
import { countArticles, listArticles } from '@trucot/db/article'
import { type ArticleFilter, type ArticleKeyset, isByPriority } from '@trucot/db/article-filter'
import { z } from 'zod'
import { decodeCursor, encodeCursor } from '../cursor.ts'
import { callerOf, procedures } from '../procedure.ts'
import { summaryView } from './article-summary-view.ts'

const ByPriority = z.tuple([z.int().nonnegative(), z.int().positive()])
const ByArrival = z.tuple([z.iso.datetime({ precision: 6 }), z.int().positive()])

/** Where a page of this filter ended: a cursor of a filter in another order is none. */
function keysetOf(cursor: string, filter: ArticleFilter): ArticleKeyset {
  const parts = decodeCursor(cursor)
  const place = isByPriority(filter) ? ByPriority.safeParse(parts).data : undefined
  if (place) return { priority: place[0], id: place[1] }
  const arrival = isByPriority(filter) ? undefined : ByArrival.safeParse(parts).data
  if (arrival) return { arrivedAt: arrival[0], id: arrival[1] }
  throw new ORPCError('BAD_REQUEST', { data: { issues: [{ path: ['after'], message: 'not a cursor' }] } })
}

function cursorOf(keyset: ArticleKeyset): string {
  return encodeCursor(['priority' in keyset ? keyset.priority : keyset.arrivedAt, keyset.id])
}

export const list = procedures.articles.list.handler(async ({ context, input }) => {
  const { db } = context
  const me = callerOf(context).id
  const { status, text, after, limit } = input
  const [{ items, next }, totals] = await Promise.all([
    listArticles(db, {
      filter: status,
      me,
      limit,
      ...(text ? { text } : {}),
      ...(after ? { after: keysetOf(after, status) } : {}),
    }),
    countArticles(db, me),
  ])
  return { items: items.map(summaryView), next: next && cursorOf(next), totals }
})
