import { listReturned } from '@trucot/db/work-returned'
import { summaryView } from '../articles/article-summary-view.ts'
import { procedures } from '../procedure.ts'
import { whoseWork } from './whose-work.ts'

export const returned = procedures.work.returned.handler(async ({ context, input: { of, limit } }) => {
  const items = await listReturned(context.db, { accountId: whoseWork(context, of), limit })
  return { items: items.map((item) => ({ ...item, article: summaryView(item.article) })) }
})
