import { createHash, randomBytes } from 'node:crypto'

const TOKEN_BYTES = 32
const TOKEN = /^[\w-]{43}$/

/** A new opaque token, base64url. It says nothing and cannot be guessed. */
export function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url')
}

/** What is kept of a token; undefined where the text cannot be one. */
export function tokenHash(token: string | undefined): Buffer | undefined {
  if (token === undefined || !TOKEN.test(token)) return undefined
  return createHash('sha256').update(token).digest()
}
