import { withEventMeta } from '@orpc/server'
import { procedures } from '../procedure.ts'

export const changes = procedures.articles.changes.handler(async function* ({ context, signal }) {
  for await (const change of context.changes.follow(signal)) {
    yield withEventMeta(change, { id: `${change.articleId}-${change.version}` })
  }
})
