import { getArticle } from '@trucot/db/article'
import { snoozeArticle } from '@trucot/db/article-desk'
import { actorOf } from '../../session/caller.ts'
import { callerOf, procedures } from '../procedure.ts'
import { summaryView } from './article-summary-view.ts'

export const snooze = procedures.articles.snooze.handler(async ({ context, input, errors }) => {
  const { articleId, until } = input
  const caller = callerOf(context)
  const by = { ...actorOf(caller, context.address), accountId: caller.id }
  return await context.db.transaction().execute(async (tx) => {
    await snoozeArticle(tx, { articleId, until: until === null ? null : new Date(until), by })
    const article = await getArticle(tx, articleId)
    if (!article) throw errors.NOT_FOUND()
    return summaryView(article)
  })
})
