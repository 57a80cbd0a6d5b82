import { atOneMoment } from '@trucot/db/one-moment'
import { listReturned } from '@trucot/db/work-returned'
import { summaryView } from '../articles/article-summary-view.ts'
import { procedures } from '../procedure.ts'
import { whoseWork } from './whose-work.ts'

export const returned = procedures.work.returned.handler(async ({ context, input: { of, limit } }) => {
  const accountId = whoseWork(context, of)
  const items = await atOneMoment(context.db, (tx) => listReturned(tx, { accountId, limit }))
  return { items: items.map((item) => ({ ...item, article: summaryView(item.article) })) }
})
