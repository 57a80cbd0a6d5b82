import { procedures } from '../procedure.ts'
import { orderReread } from '../queue/order-reread.ts'

export const reread = procedures.articles.reread.handler(({ context, input }) =>
  orderReread(context, input, 'reread'),
)
