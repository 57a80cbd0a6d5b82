import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const NONCE_BYTES = 12
const TAG_BYTES = 16

/** Seals small secrets with a key that the database does not hold (AES-256-GCM; the account is bound into the seal). */
export interface Seal {
  seal: (accountId: number, secret: Uint8Array) => Buffer
  /** Null where the seal was broken, or made with another key or for another account. */
  open: (accountId: number, sealed: Uint8Array) => Buffer | null
}

/** A seal from the house's secret, of at least 32 characters. */
export function sealWith(houseSecret: string): Seal {
  const key = Buffer.from(hkdfSync('sha256', houseSecret, '', 'trucot second factor', 32))
  const bound = (accountId: number) => Buffer.from(`account ${accountId}`)
  return {
    seal(accountId, secret) {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(bound(accountId))
      const body = Buffer.concat([cipher.update(secret), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), body])
    },
    open(accountId, sealed) {
      const bytes = Buffer.from(sealed)
      if (bytes.length <= NONCE_BYTES + TAG_BYTES) return null
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES))
        .setAAD(bound(accountId))
        .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
      try {
        return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()])
      } catch {
        return null
      }
    },
  }
}
