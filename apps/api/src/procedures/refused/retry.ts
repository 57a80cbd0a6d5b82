import { randomUUID } from 'node:crypto'
import { ORPCError } from '@orpc/server'
import { orderFetches } from '@trucot/db/fetch-item'
import { loadRefused } from '@trucot/db/refused-import'
import { offerAgain, type Taken, takeIn } from '@trucot/intake/take-in'
import { actorOf } from '../../session/caller.ts'
import { callerOf, procedures } from '../procedure.ts'

/** Tries refused things again: bytes that were kept at once, what has an address by the workers. */
export const retry = procedures.refused.retry.handler(async ({ context, input }) => {
  const { db, intake: pool } = context
  const by = actorOf(callerOf(context), context.address)
  const refused = await loadRefused(db, input.ids)
  if (refused.length === 0) throw new ORPCError('NOT_FOUND')
  const items: Taken[] = []
  const urls: string[] = []
  for (const one of refused) {
    const offer = offerAgain(one)
    if (offer) items.push(...(await takeIn({ db, pool, by, sourceId: one.sourceId ?? null }, offer)))
    else if (one.url !== null) urls.push(one.url)
  }
  const order = { id: randomUUID(), urls, by }
  const queued = urls.length === 0 ? 0 : await db.transaction().execute((tx) => orderFetches(tx, order))
  return { items, queued }
})
