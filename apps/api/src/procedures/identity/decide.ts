import { ORPCError } from '@orpc/server'
import { decideIdentity, type IdentityRefusal } from '@trucot/db/record/decide-identity'
import { previewIdentity } from '@trucot/db/record/preview-identity'
import { leadingTo } from '@trucot/db/record/record-refs'
import { callerOf, procedures } from '../procedure.ts'

function refuse(reason: IdentityRefusal, explanation: string): never {
  if (reason === 'unknown_record') throw new ORPCError('NOT_FOUND')
  throw new ORPCError('REFUSED', { status: 422, message: explanation, data: { reason } })
}

export const decide = procedures.identity.decide.handler(async ({ context, input }) => {
  const { id, name } = callerOf(context)
  const done = await decideIdentity(context.db, {
    decisions: input.decisions,
    everywhere: input.everywhere,
    account: { id, name },
    origin: `api ${context.address}`,
  })
  if (done.outcome === 'refused') return refuse(done.reason, done.explanation)
  const refs = await leadingTo(context.db, done.records)
  const records = [...new Map([...refs.values()].map((ref) => [ref.id, ref])).values()]
  return { outcome: done.outcome, acts: done.acts, records }
})

export const preview = procedures.identity.preview.handler(async ({ context, input: { action } }) => {
  const { id, name } = callerOf(context)
  const seen = await previewIdentity(context.db, action, { id, name })
  return 'refused' in seen ? refuse(seen.refused, seen.explanation) : seen
})
