import { ORPCError } from '@orpc/server'
import type { Access } from '@trucot/contract/access'
import { may } from '@trucot/contract/permissions'
import type { Database } from '@trucot/db/database'
import type { FastifyInstance } from 'fastify'
import { type Caller, findCaller, findProgram } from '../session/caller.ts'
import { sessionCookies } from '../session/session-cookies.ts'
import { isForeign, isSecure } from './origin.ts'

/** Throws where the caller lacks what is asked. Nothing else in the API decides on access. */
export function checkAccess(caller: Caller | null, access: Access): void {
  if (access === 'anyone') return
  if (!caller) throw new ORPCError('UNAUTHORIZED', { defined: true, message: 'Please sign in.' })
  if (access === 'signed_in' || (access === 'in_person' && caller.scopes === null)) return
  if (access === 'in_person') {
    throw new ORPCError('FORBIDDEN', { defined: true, message: 'A token may not do that.' })
  }
  if (may(caller.role, access) && (caller.scopes?.includes(access) ?? true)) return
  throw new ORPCError('FORBIDDEN', {
    defined: true,
    message: 'This account may not do that.',
    data: { permission: access },
  })
}

/**
 * Puts every route of `server` behind one check: where the request comes from, who sends it, whether that account may.
 * It runs before a body is read. A route that does not say what it asks of its caller cannot be registered.
 */
export function guard(server: FastifyInstance, db: Database, publicOrigin: string | undefined): void {
  server.decorateRequest('caller', null)
  server.addHook('onRoute', ({ config, method, url }) => {
    if (!config?.access) throw new Error(`${String(method)} ${url} does not say who may call it`)
  })
  server.addHook('onRequest', async (request, reply) => {
    void reply.header('cache-control', 'no-store')
    if (request.is404) return
    const { access } = request.routeOptions.config
    if (!access) throw new Error(`${request.method} ${request.url} does not say who may call it`)
    if (isForeign(request, publicOrigin)) {
      throw new ORPCError('FOREIGN_ORIGIN', {
        status: 403,
        defined: true,
        message: 'The request comes from another site.',
      })
    }
    const cookies = sessionCookies(request, reply, isSecure(request, publicOrigin))
    // A program says so itself, and brings no cookies that could speak for it.
    request.caller = request.headers.authorization
      ? await findProgram(db, request.headers.authorization)
      : await findCaller(db, cookies.session())
    checkAccess(request.caller, access)
  })
}
