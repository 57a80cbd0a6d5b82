import { isIP } from 'node:net'
import { canonicalUrl } from '@trucot/db/source-key'
import { addressOf } from '@trucot/intake/files/look-into-page'
import { PUBLIC_ONLY } from '@trucot/intake/net/fetch-policy'
import { bareHost, fetchTarget } from '@trucot/intake/net/fetch-target'
import { isPublicAddress } from '@trucot/intake/net/public-address'
import { ADDRESSES } from './corpus.ts'
import type { Target } from './finding.ts'
import { mutate } from './mutate.ts'
import { seededRandom } from './seeded-random.ts'

/** What is wrong with how an address is taken; null where nothing is. */
function wrongWith(text: string): string | null {
  const key = canonicalUrl(text)
  if (key !== null && canonicalUrl(key) !== key) return `its key ${key} has another key ${canonicalUrl(key)}`
  const known = addressOf(text, text)
  if (known !== undefined && known !== text && !/^https?:/u.test(known)) return `it is known by ${known}`
  const target = fetchTarget(text, PUBLIC_ONLY)
  if ('reason' in target) return null
  const host = bareHost(target.url)
  if (isIP(host) !== 0 && !isPublicAddress(host)) return `${host} would be fetched`
  if (isIP(host) === 0 && /^(?:\d+|0x[\da-f]+)$/iu.test(host.split('.').at(-1) ?? ''))
    return `${host} is a number`
  return null
}

/** Spoilt addresses: every one is refused or leads to a public host, and has one key. */
export function addressTarget(seed: number): Target {
  return {
    name: 'addresses',
    weight: 50,
    patienceMs: 1000,
    try: async (input) => {
      const random = seededRandom(seed ^ Math.imul(input, 2_654_435_761))
      const text = mutate(random.pick(ADDRESSES), ADDRESSES, random).toString('utf8')
      const wrong = wrongWith(text)
      if (wrong !== null) return { wrong, shown: text }
      const target = fetchTarget(text, PUBLIC_ONLY)
      return { ended: 'reason' in target ? target.reason : 'fetched' }
    },
    close: async () => undefined,
  }
}
