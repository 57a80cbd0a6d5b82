import { ORPCError } from '@orpc/server'
import { atOneMoment } from '@trucot/db/one-moment'
import { listAlarms } from '@trucot/db/record/alarms'
import { resolveBareOffices } from '@trucot/db/record/bare-offices'
import { loadDossier } from '@trucot/db/record/dossier/load-dossier'
import { eventsOf } from '@trucot/db/record/dossier/record-events'
import { loadHead, type RecordHead } from '@trucot/db/record/dossier/record-head'
import { statementsOf } from '@trucot/db/record/dossier/record-statements'
import { findRecords } from '@trucot/db/record/find-records'
import { holders as holdersOn } from '@trucot/db/record/holders'
import { recordsWaiting } from '@trucot/db/record/records-waiting'
import { z } from 'zod'
import { encodeCursor } from '../cursor.ts'
import { keysetOf } from '../keyset.ts'
import { type ApiContext, procedures } from '../procedure.ts'

const EventKeyset = z.tuple([z.string(), z.int()])
const StatementKeyset = z.tuple([z.string(), z.int(), z.string()])
const AlarmKeyset = z.tuple([z.string(), z.int(), z.int()])

/** The record asked for, or the one it leads to. */
export async function headOf({ db }: ApiContext, id: number): Promise<RecordHead> {
  const head = await loadHead(db, id)
  if (!head) throw new ORPCError('NOT_FOUND')
  return head
}

const known = (asKnownOn: string | undefined) => (asKnownOn === undefined ? {} : { asKnownOn })

export const get = procedures.records.get.handler(async ({ context, input: { id, asKnownOn } }) => {
  const dossier = await atOneMoment(context.db, (tx) => loadDossier(tx, id, asKnownOn))
  if (!dossier) throw new ORPCError('NOT_FOUND')
  return dossier
})

export const find = procedures.records.find.handler(async ({ context, input: { type, name } }) => {
  return { items: await findRecords(context.db, type, name) }
})

export const events = procedures.records.events.handler(async ({ context, input }) => {
  const { id, asKnownOn, after, limit } = input
  const { ids } = await headOf(context, id)
  const keyset = after === undefined ? undefined : keysetOf(EventKeyset, after)
  const page = await eventsOf(context.db, ids, {
    limit,
    ...known(asKnownOn),
    ...(keyset ? { after: { day: keyset[0], id: keyset[1] } } : {}),
  })
  return { items: page.items, next: page.next && encodeCursor([page.next.day, page.next.id]) }
})

export const statements = procedures.records.statements.handler(async ({ context, input }) => {
  const { id, asKnownOn, after, limit } = input
  const { ids } = await headOf(context, id)
  const keyset = after === undefined ? undefined : keysetOf(StatementKeyset, after)
  const { items, next } = await statementsOf(context.db, ids, {
    limit,
    ...known(asKnownOn),
    ...(keyset ? { after: { day: keyset[0], articleId: keyset[1], claimId: keyset[2] } } : {}),
  })
  return { items, next: next && encodeCursor([next.day, next.articleId, next.claimId]) }
})

export const holders = procedures.records.holders.handler(
  async ({ context, input: { id, on, asKnownOn } }) => {
    const head = await headOf(context, id)
    if (head.type !== 'office') throw new ORPCError('NOT_FOUND')
    return {
      office: { id: head.id, type: head.type, name: head.name },
      holders: await holdersOn(context.db, head.id, on, asKnownOn),
    }
  },
)

export const alarms = procedures.records.alarms.handler(async ({ context, input: { after, limit } }) => {
  const keyset = after === undefined ? undefined : keysetOf(AlarmKeyset, after)
  const { items, next, total } = await listAlarms(context.db, {
    limit,
    ...(keyset ? { after: { day: keyset[0], office: keyset[1], number: keyset[2] } } : {}),
  })
  return { items, total, next: next && encodeCursor([next.day, next.office, next.number]) }
})

export const waiting = procedures.records.waiting.handler(
  async ({ context }) => await recordsWaiting(context.db),
)

export const bareOffices = procedures.records.bareOffices.handler(
  async ({ context, input: { articleId } }) => {
    const items = await resolveBareOffices(context.db, articleId)
    if (!items) throw new ORPCError('NOT_FOUND')
    return {
      items: items.map(({ span, words, day, office, holders: held }) => ({
        span,
        words,
        day,
        office,
        holders: held,
      })),
    }
  },
)
