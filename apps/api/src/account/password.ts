import { randomInt } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

/** Argon2id, which the library takes unless told otherwise, at OWASP's cost: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** No letters or digits that are taken for one another. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'
const GROUPS = 4
const GROUP_LENGTH = 5

/** A password of about 99 bits, in groups that can be read out. */
export function randomPassword(): string {
  const letter = () => ALPHABET[randomInt(ALPHABET.length)]
  const group = () => Array.from({ length: GROUP_LENGTH }, letter).join('')
  return Array.from({ length: GROUPS }, group).join('-')
}

export async function hashPassword(password: string): Promise<string> {
  return await hash(password, COST)
}

let decoy: Promise<string> | undefined

/**
 * Whether the password is the one behind the hash. Without a hash it does the same work and says no, so that an
 * address without an account takes as long as a wrong password.
 */
export async function isPassword(passwordHash: string | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword(randomPassword())
  const right = await verify(passwordHash ?? (await decoy), password)
  return passwordHash !== undefined && right
}
