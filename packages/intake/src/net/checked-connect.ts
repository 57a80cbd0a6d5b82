import { isIP, type Socket } from 'node:net'
import { buildConnector } from 'undici'
import { type FetchPolicy, serviceName } from './fetch-policy.ts'
import { isPublicAddress } from './public-address.ts'

const CONNECT_MS = 8000
/** Addresses of one name that are tried. */
const MOST_TRIED = 3

/** A name stands for an address that is not public. */
export class PrivateAddressFault extends Error {
  override name = 'PrivateAddressFault'
}

/** A name stands for nothing. */
export class UnknownHostFault extends Error {
  override name = 'UnknownHostFault'
}

/**
 * Connects to addresses that the policy allows and to nothing else: the name is resolved here, every address it has is
 * checked, and the socket is opened to one of just these, so that no second answer of a resolver can come in between.
 */
export function checkedConnector(policy: FetchPolicy): buildConnector.connector {
  const connect = buildConnector({ timeout: CONNECT_MS, allowH2: false, maxCachedSessions: 0 })
  const isAllowed = (address: string, port: number) =>
    isPublicAddress(address) || policy.exempt.has(serviceName(address, port))

  async function addressesOf(hostname: string, port: number): Promise<string[]> {
    const bare = hostname.replace(/^\[|\]$/gu, '')
    const found =
      isIP(bare) === 0
        ? await policy.resolve(bare).catch((cause: unknown) => {
            throw new UnknownHostFault(`${bare} has no address`, { cause })
          })
        : [bare]
    if (found.length === 0) throw new UnknownHostFault(`${bare} has no address`)
    const inner = found.find((address) => !isAllowed(address, port))
    if (inner !== undefined) throw new PrivateAddressFault(`${bare} stands for ${inner}`)
    return found.slice(0, MOST_TRIED)
  }

  function open(options: buildConnector.Options, hostname: string): Promise<Socket> {
    return new Promise((resolve, reject) => {
      connect({ ...options, hostname }, (fault, socket) => {
        if (fault) reject(fault)
        else if (socket) resolve(socket)
      })
    })
  }

  async function openFirst(options: buildConnector.Options): Promise<Socket> {
    const port = options.port ? Number(options.port) : options.protocol === 'https:' ? 443 : 80
    let last: unknown
    for (const address of await addressesOf(options.hostname, port)) {
      try {
        const socket = await open(options, address)
        if (isAllowed(socket.remoteAddress ?? '', port)) return socket
        socket.destroy()
        throw new PrivateAddressFault(`${options.hostname} led to ${socket.remoteAddress}`)
      } catch (fault) {
        if (fault instanceof PrivateAddressFault) throw fault
        last = fault
      }
    }
    throw last
  }

  return (options, callback) => {
    openFirst(options).then(
      (socket) => callback(null, socket),
      (fault: unknown) => callback(fault instanceof Error ? fault : new Error(String(fault)), null),
    )
  }
}
