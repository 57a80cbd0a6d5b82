import { randomBytes } from 'node:crypto'
import { API_PREFIX } from '@trucot/contract/contract'
import type { Database } from '@trucot/db/database'
import { beginOuterSignIn, takeOuterSignIn } from '@trucot/db/outer-identity'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isSecure, ownOrigin } from '../http/origin.ts'
import { letIn } from '../session/let-in.ts'
import { sessionCookies } from '../session/session-cookies.ts'
import { accountOf } from './account-of.ts'
import { BACK_PATH, type OuterIssuer, START_PATH } from './outer-issuer.ts'

/** How long somebody may take at the issuer, in milliseconds. */
const LONGEST_ABSENCE = 10 * 60_000
const BROWSER = 'trucot-outer'

/** A path of this house to go on to; never another site. */
function pathHere(next: unknown): string {
  return typeof next === 'string' && /^\/(?![/\\])[\x21-\x7e]{0,500}$/.test(next) ? next : '/'
}

/** Why signing in at the issuer came to nothing, as the sign-in page says it. */
type Failure = 'unreachable' | 'expired' | 'refused' | 'no_account'

/** Two routes a browser is sent through: to the issuer, and back from it. */
export function serveOuterSignIn(
  server: FastifyInstance,
  db: Database,
  issuer: OuterIssuer,
  publicOrigin: string | undefined,
): void {
  const callback = (request: FastifyRequest) => `${ownOrigin(request, publicOrigin)}${API_PREFIX}${BACK_PATH}`
  const path = `${API_PREFIX}${START_PATH}`

  function fail(reply: FastifyReply, why: Failure): FastifyReply {
    return reply.redirect(`/sign-in?outer=${why}`)
  }

  server.get<{ Querystring: { next?: unknown } }>(
    START_PATH,
    { exposeHeadRoute: false, config: { access: 'anyone' } },
    async (request, reply) => {
      const begun = await issuer.begin(callback(request)).catch((fault: unknown) => {
        request.log.warn({ err: fault }, 'the issuer of sign-ins does not answer')
        return null
      })
      if (!begun) return fail(reply, 'unreachable')
      const browser = randomBytes(32).toString('base64url')
      await beginOuterSignIn(db, {
        state: begun.state,
        nonce: begun.nonce,
        verifier: begun.verifier,
        browser,
        next: pathHere(request.query.next),
        expiresAt: new Date(Date.now() + LONGEST_ABSENCE),
      })
      // Lax: the browser comes back from another site, by a plain link.
      void reply.setCookie(BROWSER, browser, {
        httpOnly: true,
        secure: isSecure(request, publicOrigin),
        sameSite: 'lax',
        path,
        maxAge: LONGEST_ABSENCE / 1000,
      })
      return reply.redirect(begun.url.href)
    },
  )

  server.get<{ Querystring: { state?: unknown } }>(
    BACK_PATH,
    { exposeHeadRoute: false, config: { access: 'anyone' } },
    async (request, reply) => {
      const { state } = request.query
      const browser = request.cookies[BROWSER]
      void reply.clearCookie(BROWSER, { path })
      const asked =
        typeof state === 'string' && browser !== undefined
          ? await takeOuterSignIn(db, state, browser)
          : undefined
      if (typeof state !== 'string' || !asked) return fail(reply, 'expired')
      const answer = new URL(request.url, ownOrigin(request, publicOrigin))
      const person = await issuer.finish(answer, { ...asked, state }).catch((fault: unknown) => {
        request.log.warn({ err: fault }, 'the issuer did not vouch')
        return null
      })
      if (!person) return fail(reply, 'refused')
      const account = await accountOf(db, person, request.ip)
      if (!account) return fail(reply, 'no_account')
      const cookies = sessionCookies(request, reply, isSecure(request, publicOrigin))
      const userAgent = request.headers['user-agent'] ?? null
      const { caller, ip: address } = request
      await letIn({ db, cookies, address, userAgent, caller }, account, issuer.name)
      return reply.redirect(asked.next)
    },
  )
}
