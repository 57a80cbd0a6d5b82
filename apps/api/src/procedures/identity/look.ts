import { atOneMoment } from '@trucot/db/one-moment'
import { listActs } from '@trucot/db/record/identity-log'
import { listPairs } from '@trucot/db/record/identity-pairs'
import { listMembers } from '@trucot/db/record/record-members'
import { z } from 'zod'
import { encodeCursor } from '../cursor.ts'
import { keysetOf } from '../keyset.ts'
import { callerOf, procedures } from '../procedure.ts'
import { headOf } from '../records/look.ts'

const PairKeyset = z.tuple([z.number(), z.int()])
const MemberKeyset = z.tuple([z.int(), z.string()])
const ActKeyset = z.tuple([z.int()])

export const pairs = procedures.identity.pairs.handler(async ({ context, input }) => {
  const { type, show, recordId, after, limit } = input
  const keyset = after === undefined ? undefined : keysetOf(PairKeyset, after)
  const request = {
    show,
    limit,
    accountId: callerOf(context).id,
    ...(type ? { type } : {}),
    ...(recordId === undefined ? {} : { recordIds: (await headOf(context, recordId)).ids }),
    ...(keyset ? { after: { score: keyset[0], id: keyset[1] } } : {}),
  }
  const { items, next, total } = await atOneMoment(context.db, (tx) => listPairs(tx, request))
  return { items, total, next: next && encodeCursor([next.score, next.id]) }
})

export const members = procedures.identity.members.handler(
  async ({ context, input: { id, after, limit } }) => {
    const keyset = after === undefined ? undefined : keysetOf(MemberKeyset, after)
    const { items, next, total } = await listMembers(context.db, (await headOf(context, id)).ids, {
      limit,
      ...(keyset ? { after: { articleId: keyset[0], nameKey: keyset[1] } } : {}),
    })
    return { items, total, next: next && encodeCursor([next.articleId, next.nameKey]) }
  },
)

export const history = procedures.identity.history.handler(async ({ context, input: { after, limit } }) => {
  const keyset = after === undefined ? undefined : keysetOf(ActKeyset, after)
  const acts = await listActs(context.db, { limit: limit + 1, ...(keyset ? { before: keyset[0] } : {}) })
  const items = acts.slice(0, limit)
  const last = items.at(-1)
  return { items, next: acts.length > limit && last ? encodeCursor([last.sequence]) : null }
})
