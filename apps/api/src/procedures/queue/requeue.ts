import { procedures } from '../procedure.ts'
import { orderReread } from './order-reread.ts'

export const requeue = procedures.queue.requeue.handler(({ context, input }) =>
  orderReread(context, 'articleId' in input ? { ids: [input.articleId] } : input, 'requeued'),
)
