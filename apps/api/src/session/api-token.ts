import { newToken, tokenHash } from './session-token.ts'

/** Says what it is, so that people and scanners of leaked secrets know it when they see it. */
const PREFIX = 'trucot_'

/** A new token for a program, and what is kept of it. */
export function newApiToken(): { token: string; tokenSha256: Buffer } {
  const secret = newToken()
  const tokenSha256 = tokenHash(secret)
  if (!tokenSha256) throw new Error('a new token is no token')
  return { token: `${PREFIX}${secret}`, tokenSha256 }
}

/** What is kept of the token in an Authorization header; undefined where there is none or it cannot be one. */
export function bearerHash(authorization: string | undefined): Buffer | undefined {
  const token = /^Bearer (?<token>\S+)$/.exec(authorization ?? '')?.groups?.token
  return token?.startsWith(PREFIX) ? tokenHash(token.slice(PREFIX.length)) : undefined
}
