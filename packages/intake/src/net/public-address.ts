import ipaddr from 'ipaddr.js'

/** Addresses inside public ranges that only a cloud's own machines answer: Azure's host agent. */
const CLOUD_HOSTS = new Set(['168.63.129.16'])
/** All of IPv6 that is given out for public unicast. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * Whether an IP address is public unicast: a machine anybody may reach. Everything else is not: loopback, private and
 * shared ranges, link-local (cloud metadata), multicast, documentation, and every form of IPv6 that carries an IPv4
 * address in it (mapped, NAT64, 6to4, Teredo). What is no IP address is none.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  if (parsed.range() !== 'unicast' || CLOUD_HOSTS.has(parsed.toString())) return false
  return parsed instanceof ipaddr.IPv4 || parsed.match(GLOBAL_UNICAST)
}
