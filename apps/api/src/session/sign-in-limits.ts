const WINDOW = 15 * 60_000
/** Wrong passwords within the window, for one account from one address or one known device. */
export const MOST_FOR_ACCOUNT = 8
/** Wrong passwords within the window from one address, whatever the account. */
export const MOST_FOR_ADDRESS = 40
const MOST_KEYS = 50_000

interface Bucket {
  count: number
  resetsAt: number
}

export interface SignInAttempt {
  email: string
  address: string
  /** The known device it comes from, or null. */
  device: string | null
}

export interface SignInLimits {
  /** Counts an attempt before its password is looked at. Gives the seconds to wait where there were too many, else null. */
  take: (attempt: SignInAttempt) => number | null
  /** Takes an attempt back whose password was right. */
  forgive: (attempt: SignInAttempt) => void
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

/**
 * Slows guessing down without locking anybody else out: guesses count for the pair of account and address, never for
 * the account alone, and a device that signed in before has a count of its own that strangers cannot use up.
 * Kept in memory, one a process.
 */
export function openSignInLimits(now: () => number = Date.now): SignInLimits {
  const buckets = new Map<string, Bucket>()

  function limitsFor({ email, address, device }: SignInAttempt): { key: string; most: number }[] {
    const account = email.trim().toLowerCase()
    if (device !== null) return [{ key: `device ${device} ${account}`, most: MOST_FOR_ACCOUNT }]
    const group = addressGroup(address)
    return [
      { key: `pair ${group} ${account}`, most: MOST_FOR_ACCOUNT },
      { key: `address ${group}`, most: MOST_FOR_ADDRESS },
    ]
  }

  function bucketOf(key: string): Bucket {
    const found = buckets.get(key)
    if (found && found.resetsAt > now()) return found
    if (buckets.size >= MOST_KEYS) dropOldest()
    const fresh = { count: 0, resetsAt: now() + WINDOW }
    buckets.delete(key)
    buckets.set(key, fresh)
    return fresh
  }

  function dropOldest(): void {
    for (const [key, bucket] of buckets) {
      if (bucket.resetsAt <= now() || buckets.size >= MOST_KEYS) buckets.delete(key)
      else break
    }
  }

  return {
    take(attempt) {
      const held = limitsFor(attempt).map(({ key, most }) => ({ bucket: bucketOf(key), most }))
      const full = held.filter(({ bucket, most }) => bucket.count >= most)
      if (full.length > 0) {
        return Math.max(...full.map(({ bucket }) => Math.max(1, Math.ceil((bucket.resetsAt - now()) / 1000))))
      }
      for (const { bucket } of held) bucket.count++
      return null
    },
    forgive(attempt) {
      const [own, ...shared] = limitsFor(attempt).map(({ key }) => bucketOf(key))
      if (own) own.count = 0
      for (const bucket of shared) bucket.count = Math.max(0, bucket.count - 1)
    },
  }
}
