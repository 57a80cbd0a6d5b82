import { getArticle } from '@trucot/db/article'
import { assignArticle } from '@trucot/db/article-desk'
import { actorOf } from '../../session/caller.ts'
import { callerOf, procedures } from '../procedure.ts'
import { summaryView } from './article-summary-view.ts'

export const assign = procedures.articles.assign.handler(async ({ context, input, errors }) => {
  const caller = callerOf(context)
  const by = { ...actorOf(caller, context.address), accountId: caller.id }
  return await context.db.transaction().execute(async (tx) => {
    const result = await assignArticle(tx, { ...input, by })
    if (result.outcome === 'taken') throw errors.TAKEN({ data: { name: result.holder.name } })
    const article = await getArticle(tx, input.articleId)
    if (!article) throw errors.NOT_FOUND()
    return summaryView(article)
  })
})
