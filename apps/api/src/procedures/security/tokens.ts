import { may } from '@trucot/contract/permissions'
import type { ApiTokenView } from '@trucot/contract/security-contract'
import { findAccountByEmail } from '@trucot/db/account'
import { type ApiToken, createApiToken, listApiTokens, revokeApiToken } from '@trucot/db/api-token'
import { newApiToken } from '../../session/api-token.ts'
import { actorOf } from '../../session/caller.ts'
import { provePassword } from '../../session/prove-password.ts'
import { inPerson, procedures } from '../procedure.ts'

const { tokens } = procedures.security
const DAY = 24 * 3600_000

function tokenView(token: ApiToken): ApiTokenView {
  return {
    id: token.id,
    accountId: token.accountId,
    name: token.name,
    scopes: token.scopes,
    createdAt: token.createdAt.toISOString(),
    expiresAt: token.expiresAt.toISOString(),
    lastUsedAt: token.lastUsedAt?.toISOString() ?? null,
    revokedAt: token.revokedAt?.toISOString() ?? null,
  }
}

const list = tokens.list.handler(async ({ context }) => ({
  items: (await listApiTokens(context.db, inPerson(context).id)).map(tokenView),
}))

const create = tokens.create.handler(async ({ context, input, errors }) => {
  const caller = inPerson(context)
  for (const permission of input.scopes) {
    if (!may(caller.role, permission)) throw errors.FORBIDDEN({ data: { permission } })
  }
  const account = await findAccountByEmail(context.db, caller.email)
  if (!(await provePassword(context, account, input.password))) throw errors.WRONG_CREDENTIALS()
  const { token, tokenSha256 } = newApiToken()
  const view = await context.db.transaction().execute(async (tx) =>
    createApiToken(
      tx,
      {
        accountId: caller.id,
        name: input.name,
        tokenSha256,
        scopes: [...new Set(input.scopes)],
        expiresAt: new Date(Date.now() + input.days * DAY),
      },
      actorOf(caller, context.address),
    ),
  )
  return { token, view: tokenView(view) }
})

const revoke = tokens.revoke.handler(async ({ context, input, errors }) => {
  const caller = inPerson(context)
  const revoked = await context.db
    .transaction()
    .execute(async (tx) => revokeApiToken(tx, input.id, caller.id, actorOf(caller, context.address)))
  if (!revoked) throw errors.NOT_FOUND()
  return { revoked }
})

/** The caller's tokens for programs. */
export const securityTokens = { list, create, revoke }
