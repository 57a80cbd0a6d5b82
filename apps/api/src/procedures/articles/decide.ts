import { recordDecisions } from '@trucot/db/decision'
import { actorOf } from '../../session/caller.ts'
import { callerOf, procedures } from '../procedure.ts'

export const decide = procedures.articles.decide.handler(async ({ context, input, errors }) => {
  const caller = callerOf(context)
  const result = await context.db.transaction().execute((tx) =>
    recordDecisions(tx, {
      ...input,
      account: { id: caller.id, name: caller.name },
      origin: actorOf(caller, context.address).origin,
    }),
  )
  if (result.outcome === 'refused') {
    if (result.reason === 'unknown_article') throw errors.NOT_FOUND()
    throw errors.REFUSED({
      message: result.explanation,
      data: { reason: result.reason },
    })
  }
  if (result.outcome === 'stale') {
    const { version, states, log, since } = result
    throw errors.STALE({ data: { version, states, log, decisionIds: since.map(({ id }) => id) } })
  }
  return result
})
