import type { CookieSerializeOptions } from '@fastify/cookie'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { AGE_LIMIT } from './session-life.ts'

const YEAR_SECONDS = 365 * 24 * 3600

/** The two cookies the API keeps with a browser. */
export interface SessionCookies {
  session: () => string | undefined
  device: () => string | undefined
  setSession: (token: string) => void
  clearSession: () => void
  setDevice: (value: string) => void
}

/**
 * Cookies of one exchange. Under https their names carry `__Host-`: no other host and no plain connection can set
 * them. On http, which browsers allow for localhost alone, that prefix is impossible.
 */
export function sessionCookies(
  request: FastifyRequest,
  reply: FastifyReply,
  secure: boolean,
): SessionCookies {
  const prefix = secure ? '__Host-' : ''
  const name = { session: `${prefix}trucot`, device: `${prefix}trucot-device` }
  const flags: CookieSerializeOptions = { httpOnly: true, secure, sameSite: 'lax', path: '/' }
  return {
    session: () => request.cookies[name.session],
    device: () => request.cookies[name.device],
    setSession: (token) => void reply.setCookie(name.session, token, { ...flags, maxAge: AGE_LIMIT / 1000 }),
    clearSession: () => void reply.clearCookie(name.session, flags),
    setDevice: (value) =>
      void reply.setCookie(name.device, value, { ...flags, sameSite: 'strict', maxAge: YEAR_SECONDS }),
  }
}
