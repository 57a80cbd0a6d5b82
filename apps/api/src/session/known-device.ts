import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { AccountSecret } from '@trucot/db/account'

/** A browser that has signed in to an account before, so that guesses made elsewhere do not slow it down. */
const DEVICE = /^(?<nonce>[\w-]{22})\.(?<proof>[\w-]{43})$/

/** The account's password hash is the key: it never leaves the server, and a new password makes every device unknown. */
function proofOf(account: AccountSecret, nonce: string): Buffer {
  return createHmac('sha256', account.passwordHash).update(`device ${account.id} ${nonce}`).digest()
}

/** A new device's cookie value for an account that has just proved its password. */
export function newDevice(account: AccountSecret): string {
  const nonce = randomBytes(16).toString('base64url')
  return `${nonce}.${proofOf(account, nonce).toString('base64url')}`
}

/** The device's own name where the cookie value was made for this account, else null. */
export function knownDevice(account: AccountSecret | undefined, value: string | undefined): string | null {
  const parts = DEVICE.exec(value ?? '')?.groups
  if (!account || parts?.nonce === undefined || parts.proof === undefined) return null
  const given = Buffer.from(parts.proof, 'base64url')
  const proof = proofOf(account, parts.nonce)
  return given.length === proof.length && timingSafeEqual(given, proof) ? parts.nonce : null
}
