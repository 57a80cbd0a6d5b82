import { ORPCError } from '@orpc/server'
import { type ArticleKeyset, countArticles, listArticles } from '@trucot/db/article'
import { z } from 'zod'
import { decodeCursor, encodeCursor } from '../cursor.ts'
import { procedures } from '../procedure.ts'
import { summaryView } from './article-summary-view.ts'

const Keyset = z.tuple([z.iso.datetime({ precision: 6 }), z.int().positive()])

function keysetOf(cursor: string): ArticleKeyset {
  const parsed = Keyset.safeParse(decodeCursor(cursor))
  if (!parsed.success) {
    throw new ORPCError('BAD_REQUEST', { data: { issues: [{ path: ['after'], message: 'not a cursor' }] } })
  }
  const [arrivedAt, id] = parsed.data
  return { arrivedAt, id }
}

export const list = procedures.articles.list.handler(async ({ context: { db }, input }) => {
  const { status, text, after, limit } = input
  const [{ items, next }, totals] = await Promise.all([
    listArticles(db, {
      filter: status,
      limit,
      ...(text ? { text } : {}),
      ...(after ? { after: keysetOf(after) } : {}),
    }),
    countArticles(db),
  ])
  return { items: items.map(summaryView), next: next && encodeCursor([next.arrivedAt, next.id]), totals }
})
