import { listOrder, orderFetches } from '@trucot/db/fetch-item'
import { actorOf } from '../../session/caller.ts'
import { callerOf, procedures } from '../procedure.ts'
import { fetchItemView } from './fetch-item-view.ts'

const order = procedures.fetches.order.handler(async ({ context, input }) => {
  const by = actorOf(callerOf(context), context.address)
  const { orderId: id, urls } = input
  const queued = await context.db.transaction().execute((tx) => orderFetches(tx, { id, urls, by }))
  return { orderId: id, queued }
})

const get = procedures.fetches.get.handler(async ({ context: { db }, input }) => {
  const items = (await listOrder(db, input.orderId)).map(fetchItemView)
  return { items, open: items.filter(({ state }) => state === 'waiting' || state === 'leased').length }
})

export const fetches = { order, get }
