import { randomBytes } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'

const PERIOD = 30
const DIGITS = 6
/** Steps before and after the present one that are taken too: clocks differ. */
const DRIFT = 1
const SECRET_BYTES = 20
const RECOVERY_CODES = 10

const totpOf = (secret: Uint8Array, email: string) =>
  new TOTP({
    issuer: 'Trụ Cột',
    label: email,
    algorithm: 'SHA1',
    digits: DIGITS,
    period: PERIOD,
    secret: new Secret({ buffer: new Uint8Array(secret).buffer }),
  })

/** A new secret of 160 bits, as RFC 4226 asks. */
export function newSecret(): Buffer {
  return randomBytes(SECRET_BYTES)
}

/** The secret as people type it and as authenticators scan it. */
export function shownSecret(secret: Uint8Array, email: string): { secret: string; uri: string } {
  const totp = totpOf(secret, email)
  return { secret: totp.secret.base32, uri: totp.toString() }
}

/** The time step whose code this is, within the drift allowed; null where it is none (RFC 6238). */
export function stepOfCode(secret: Uint8Array, code: string, now: number = Date.now()): number | null {
  if (!/^\d{6}$/.test(code)) return null
  const delta = totpOf(secret, '').validate({ token: code, window: DRIFT, timestamp: now })
  return delta === null ? null : Math.floor(now / 1000 / PERIOD) + delta
}

/** Codes for when the authenticator is lost: 80 bits each, in groups that can be written down. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () =>
    (randomBytes(10).toString('hex').match(/.{5}/g) ?? []).join('-'),
  )
}
