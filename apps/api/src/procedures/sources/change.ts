import { ORPCError } from '@orpc/server'
import type { Actor } from '@trucot/db/audit'
import type { DatabaseTransaction } from '@trucot/db/database'
import {
  backfillSource,
  checkSourceNow,
  createSource,
  removeSource,
  type Source,
  updateSource,
} from '@trucot/db/source'
import { countSourceItems } from '@trucot/db/source-health'
import { actorOf } from '../../session/caller.ts'
import { type ApiContext, callerOf, procedures } from '../procedure.ts'
import { sourceView } from './source-view.ts'
import { standardTakeSince } from './take-since.ts'

/** Carries out one change in a transaction of its own. */
function inTransaction<Result>(
  context: ApiContext,
  work: (tx: DatabaseTransaction, by: Actor) => Promise<Result>,
): Promise<Result> {
  const by = actorOf(callerOf(context), context.address)
  return context.db.transaction().execute((tx) => work(tx, by))
}

async function viewOf(context: ApiContext, source: Source | undefined) {
  if (!source) throw new ORPCError('NOT_FOUND')
  return sourceView(source, (await countSourceItems(context.db, source.id)).get(source.id))
}

export const create = procedures.sources.create.handler(async ({ context, input }) => {
  const { takeSince, outlet, ...rest } = input
  const wanted = {
    ...rest,
    outlet: outlet ?? null,
    takeSince: takeSince === undefined ? standardTakeSince() : new Date(takeSince),
  }
  const source = await inTransaction(context, (tx, by) => createSource(tx, wanted, by))
  if (!source) throw new ORPCError('SOURCE_KNOWN', { status: 409 })
  return { source: sourceView(source) }
})

export const update = procedures.sources.update.handler(async ({ context, input }) => {
  const { id, name, outlet, everySeconds, paused } = input
  const change = {
    ...(name === undefined ? {} : { name }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(everySeconds === undefined ? {} : { everySeconds }),
    ...(paused === undefined ? {} : { paused }),
  }
  const source = await inTransaction(context, (tx, by) => updateSource(tx, id, change, by))
  return { source: await viewOf(context, source) }
})

export const check = procedures.sources.check.handler(async ({ context, input: { id } }) => {
  const source = await inTransaction(context, (tx, by) => checkSourceNow(tx, id, by))
  return { source: await viewOf(context, source) }
})

export const backfill = procedures.sources.backfill.handler(async ({ context, input }) => {
  const { id, from, to } = input
  const filled = await inTransaction(context, (tx, by) => backfillSource(tx, id, { from, to }, by))
  return { source: await viewOf(context, filled?.source), queued: filled?.queued ?? 0 }
})

export const remove = procedures.sources.remove.handler(async ({ context, input: { id } }) => {
  if (!(await inTransaction(context, (tx, by) => removeSource(tx, id, by)))) throw new ORPCError('NOT_FOUND')
  return {}
})
