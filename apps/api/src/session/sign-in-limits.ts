import type { DatabaseExecutor } from '@trucot/db/database'
import { countSignIn, forgetSignIns, uncountSignIn } from '@trucot/db/sign-in-count'

export const WINDOW = 15 * 60_000
/** Wrong passwords within the window, for one account from one address or one known device. */
export const MOST_FOR_ACCOUNT = 8
/** Wrong passwords within the window from one address, whatever the account. */
export const MOST_FOR_ADDRESS = 40

export interface SignInAttempt {
  email: string
  address: string
  /** The known device it comes from, or null. */
  device: string | null
}

export interface SignInLimits {
  /** Counts an attempt before its password is looked at. Gives the seconds to wait where there were too many, else null. */
  take: (attempt: SignInAttempt) => Promise<number | null>
  /** Takes an attempt back whose password was right. */
  forgive: (attempt: SignInAttempt) => Promise<void>
}

/** An IPv6 household has a whole /64; IPv4 inside IPv6 is the IPv4 address. */
export function addressGroup(address: string): string {
  const mapped = /^::ffff:(?<four>[\d.]+)$/i.exec(address)?.groups?.four
  if (mapped !== undefined) return mapped
  if (!address.includes(':')) return address
  const [head = '', tail] = address.split('::')
  const before = head === '' ? [] : head.split(':')
  const after = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0')
  return [...before, ...zeros, ...after].slice(0, 4).join(':')
}

function limitsFor({ email, address, device }: SignInAttempt): { name: string; most: number }[] {
  const account = email.trim().toLowerCase()
  if (device !== null) return [{ name: `device ${device} ${account}`, most: MOST_FOR_ACCOUNT }]
  const group = addressGroup(address)
  return [
    { name: `pair ${group} ${account}`, most: MOST_FOR_ACCOUNT },
    { name: `address ${group}`, most: MOST_FOR_ADDRESS },
  ]
}

/**
 * Slows guessing down without locking anybody else out: guesses count for the pair of account and address, never for
 * the account alone, and a device that signed in before has a count of its own that strangers cannot use up. What is
 * stopped for its pair does not count for its address. Counted in Postgres, for all processes together.
 */
export function openSignInLimits(db: DatabaseExecutor, now: () => number = Date.now): SignInLimits {
  return {
    async take(attempt) {
      for (const { name, most } of limitsFor(attempt)) {
        const { count, resetsAt } = await countSignIn(db, name, new Date(now()), WINDOW)
        if (count > most) return Math.max(1, Math.ceil((resetsAt.getTime() - now()) / 1000))
      }
      return null
    },
    async forgive(attempt) {
      const [own, ...shared] = limitsFor(attempt)
      if (own) await forgetSignIns(db, own.name)
      for (const { name } of shared) await uncountSignIn(db, name)
    },
  }
}
