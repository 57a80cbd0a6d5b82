import { writeAudit } from '@trucot/db/audit'
import { closeSessionById, closeSessionsOf, listSessions } from '@trucot/db/session'
import { actorOf } from '../../session/caller.ts'
import { type ApiContext, inPerson, procedures } from '../procedure.ts'

const { sessions } = procedures.security

const list = sessions.list.handler(async ({ context }) => {
  const caller = inPerson(context)
  const open = await listSessions(context.db, caller.id)
  return {
    items: open.map(({ id, address, userAgent, signedInBy, tokenSha256, ...times }) => ({
      id,
      current: tokenSha256.equals(caller.sessionHash),
      createdAt: times.createdAt.toISOString(),
      lastSeenAt: times.lastSeenAt.toISOString(),
      expiresAt: times.expiresAt.toISOString(),
      address,
      userAgent,
      signedInBy,
    })),
  }
})

async function close(context: ApiContext, which: { id: number } | 'others'): Promise<number> {
  const caller = inPerson(context)
  return await context.db.transaction().execute(async (tx) => {
    const closed =
      which === 'others'
        ? await closeSessionsOf(tx, caller.id, caller.sessionHash)
        : await closeSessionById(tx, caller.id, which.id)
    if (closed > 0) {
      await writeAudit(tx, actorOf(caller, context.address), {
        action: 'session.revoke',
        subjectType: 'account',
        subjectId: caller.id,
        after: { closed },
      })
    }
    return closed
  })
}

const revoke = sessions.revoke.handler(async ({ context, input, errors }) => {
  const closed = await close(context, { id: input.id })
  if (closed === 0) throw errors.NOT_FOUND()
  return { closed }
})

const revokeOthers = sessions.revokeOthers.handler(async ({ context }) => ({
  closed: await close(context, 'others'),
}))

/** Where the caller is signed in. */
export const securitySessions = { list, revoke, revokeOthers }
