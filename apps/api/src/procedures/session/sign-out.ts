import { writeAudit } from '@trucot/db/audit'
import { closeSession } from '@trucot/db/session'
import { actorOf } from '../../session/caller.ts'
import { procedures } from '../procedure.ts'

export const signOut = procedures.session.signOut.handler(async ({ context }) => {
  const { db, caller, address, cookies } = context
  cookies.clearSession()
  if (!caller?.sessionHash) return { signedOut: false }
  const { sessionHash } = caller
  await db.transaction().execute(async (tx) => {
    await closeSession(tx, sessionHash)
    await writeAudit(tx, actorOf(caller, address), {
      action: 'session.close',
      subjectType: 'account',
      subjectId: caller.id,
    })
  })
  return { signedOut: true }
})
