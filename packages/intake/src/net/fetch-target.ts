import { isIP } from 'node:net'
import { type FetchPolicy, serviceName } from './fetch-policy.ts'
import { isPublicAddress } from './public-address.ts'

const LONGEST = 2000
const PORTS: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 }
/** Names that never stand for a public machine. */
const INNER_NAME =
  /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|private|corp|home|lan|arpa|onion|i2p)$/u

/** Why an address is not fetched: a short word, and the same in a sentence. */
export interface TargetRefusal {
  reason: 'bad_url' | 'scheme' | 'userinfo' | 'port' | 'private_address'
  explanation: string
}

export interface FetchTarget {
  url: URL
  port: number
}

/** The host of a URL as a resolver or a socket takes it: no brackets, no final dot. */
export function bareHost(url: URL): string {
  return url.hostname.replace(/^\[|\]$/gu, '').replace(/\.$/u, '')
}

/**
 * What an address asks for, or why that is refused. URL parsing has brought every way to write a host to one form
 * (decimal, octal, hexadecimal and short numbers, full-width and ideographic dots): what is left is a name or an IP
 * address. Names are checked again, by address, when they are connected to.
 */
export function fetchTarget(text: string, policy: FetchPolicy): FetchTarget | TargetRefusal {
  const url = text.length <= LONGEST ? URL.parse(text) : null
  if (!url) return { reason: 'bad_url', explanation: 'that is no address of a web page' }
  const standard = PORTS[url.protocol]
  if (standard === undefined)
    return {
      reason: 'scheme',
      explanation: `addresses of the kind ${url.protocol.slice(0, 20)} are not fetched`,
    }
  if (url.username !== '' || url.password !== '')
    return { reason: 'userinfo', explanation: 'addresses with a name or password in them are not fetched' }
  const host = bareHost(url)
  const port = url.port === '' ? standard : Number(url.port)
  if (policy.exempt.has(serviceName(host, port))) return { url, port }
  if (!policy.ports.has(port)) return { reason: 'port', explanation: `port ${port} is not asked` }
  if (isIP(host) !== 0 ? !isPublicAddress(host) : !host.includes('.') || INNER_NAME.test(host)) {
    return { reason: 'private_address', explanation: 'that is not a public address' }
  }
  return { url, port }
}
