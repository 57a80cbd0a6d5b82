import { lookup } from 'node:dns/promises'

/** Where the fetcher may go, and how it finds it. */
export interface FetchPolicy {
  /** All addresses of a host name. Rejects where it has none. */
  resolve: (hostname: string) => Promise<string[]>
  /** Ports that are asked. */
  ports: ReadonlySet<number>
  /**
   * Services that are asked although they are not public, as "address:port" ("127.0.0.1:8080", "[::1]:8080"). Empty
   * unless whoever runs the process names them: for trying things out on one machine.
   */
  exempt: ReadonlySet<string>
}

/** Public unicast addresses on the ports of the web, by the system's resolver. */
export const PUBLIC_ONLY: FetchPolicy = {
  resolve: async (hostname) => (await lookup(hostname, { all: true })).map(({ address }) => address),
  ports: new Set([80, 443]),
  exempt: new Set(),
}

/** The public policy, with services exempt from it that a comma-separated list names; the public one for an empty list. */
export function policyExempting(list: string | undefined): FetchPolicy {
  const exempt = (list ?? '')
    .split(',')
    .map((service) => service.trim())
    .filter((service) => service !== '')
  return exempt.length === 0 ? PUBLIC_ONLY : { ...PUBLIC_ONLY, exempt: new Set(exempt) }
}

/** An address and port as `exempt` names them. */
export function serviceName(address: string, port: number): string {
  return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`
}
