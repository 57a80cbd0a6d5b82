import type { FastifyRequest } from 'fastify'

const HARMLESS_METHODS = new Set(['GET', 'HEAD', 'OPTIONS'])

/** The origin this server is reached at: the public one where it is configured, else what the request says. */
export function ownOrigin(request: FastifyRequest, publicOrigin: string | undefined): string {
  return publicOrigin ?? `${request.protocol}://${request.host}`
}

/** Whether cookies of this exchange can be Secure. */
export function isSecure(request: FastifyRequest, publicOrigin: string | undefined): boolean {
  return ownOrigin(request, publicOrigin).startsWith('https:')
}

/**
 * Whether a page of another site asks for a change. Browsers name the page's origin with every change, programs name
 * none; where neither is told, what the browser says of the site decides.
 */
export function isForeign(request: FastifyRequest, publicOrigin: string | undefined): boolean {
  if (HARMLESS_METHODS.has(request.method)) return false
  const { origin, 'sec-fetch-site': site } = request.headers
  if (origin !== undefined) return origin !== ownOrigin(request, publicOrigin)
  return site !== undefined && site !== 'same-origin' && site !== 'none'
}
