import { z } from 'zod'
import { inPerson, NOT_FOUND, permitted } from './errors.ts'
import { RowId, Text } from './identifiers.ts'
import { Permission } from './permissions.ts'

/** A browser that is signed in to the caller's account. */
export const SessionView = z.object({
  id: z.int(),
  /** The session that asks. */
  current: z.boolean(),
  createdAt: z.iso.datetime(),
  lastSeenAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  address: z.string().nullable(),
  userAgent: z.string().nullable(),
  /** "password", "password and code", or the issuer that vouched. */
  signedInBy: z.string(),
})
export type SessionView = z.infer<typeof SessionView>

export const ApiTokenView = z.object({
  id: z.int(),
  accountId: z.int(),
  name: z.string(),
  scopes: z.array(z.string()),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime().nullable(),
  revokedAt: z.iso.datetime().nullable(),
})
export type ApiTokenView = z.infer<typeof ApiTokenView>

export const MOST_TOKEN_DAYS = 366

export const SecondFactorView = z.object({
  /** Whether it is asked for at signing in. */
  on: z.boolean(),
  recoveryCodesLeft: z.int(),
  /** Whether this house has a key to seal secrets with; without one it cannot be turned on. */
  available: z.boolean(),
})
export type SecondFactorView = z.infer<typeof SecondFactorView>

const Code = Text.trim().min(6).max(40)
const WRONG_CREDENTIALS = {
  WRONG_CREDENTIALS: { status: 403, message: 'The password or code is wrong.' },
} as const
const tags = ['security']

/** What people do about their own way in. Programs that call with a token may do none of it. */
export const securityContract = {
  sessions: {
    list: inPerson
      .route({ method: 'GET', path: '/sessions', tags, summary: 'Where the account is signed in' })
      .output(z.object({ items: z.array(SessionView) })),
    revoke: inPerson
      .errors(NOT_FOUND)
      .route({ method: 'DELETE', path: '/sessions/{id}', tags, summary: 'Sign another browser out' })
      .input(z.object({ id: RowId }))
      .output(z.object({ closed: z.int() })),
    revokeOthers: inPerson
      .route({ method: 'DELETE', path: '/sessions', tags, summary: 'Sign out everywhere else' })
      .output(z.object({ closed: z.int() })),
  },
  tokens: {
    list: inPerson
      .route({ method: 'GET', path: '/tokens', tags, summary: "The account's tokens for programs" })
      .output(z.object({ items: z.array(ApiTokenView) })),
    create: permitted
      .errors(WRONG_CREDENTIALS)
      .route({
        method: 'POST',
        path: '/tokens',
        tags,
        summary: 'Make a token for a program, with a part of what the account may do',
      })
      .input(
        z.object({
          name: Text.trim().min(1).max(100),
          scopes: z.array(Permission).min(1),
          days: z.int().min(1).max(MOST_TOKEN_DAYS).default(90),
          /** Proved anew: whoever finds an open browser makes no lasting key. */
          password: z.string().min(1).max(200),
        }),
      )
      /** The token itself is shown this once and stored nowhere in clear. */
      .output(z.object({ token: z.string(), view: ApiTokenView })),
    revoke: inPerson
      .errors(NOT_FOUND)
      .route({ method: 'DELETE', path: '/tokens/{id}', tags, summary: 'End a token at once' })
      .input(z.object({ id: RowId }))
      .output(z.object({ revoked: z.boolean() })),
  },
  secondFactor: {
    get: inPerson
      .route({ method: 'GET', path: '/second-factor', tags, summary: 'Whether a code is asked for' })
      .output(SecondFactorView),
    begin: inPerson
      .errors({
        ...WRONG_CREDENTIALS,
        ALREADY_ON: { status: 409, message: 'It is on already.' },
        UNAVAILABLE: { status: 409, message: 'This house has no key to seal secrets with.' },
      })
      .route({ method: 'POST', path: '/second-factor', tags, summary: 'Make a secret for an authenticator' })
      .input(z.object({ password: z.string().min(1).max(200) }))
      /** Base32, and the same as an otpauth address for a QR code. */
      .output(z.object({ secret: z.string(), uri: z.string() })),
    confirm: inPerson
      .errors({ ...WRONG_CREDENTIALS, NOT_BEGUN: { status: 409, message: 'Begin first.' } })
      .route({ method: 'PUT', path: '/second-factor', tags, summary: 'Prove it with a code: it is on' })
      .input(z.object({ code: Code }))
      /** Each lets in once, in place of a code; shown this once. */
      .output(z.object({ recoveryCodes: z.array(z.string()) })),
    remove: inPerson
      .errors(WRONG_CREDENTIALS)
      .route({ method: 'DELETE', path: '/second-factor', tags, summary: 'Turn it off' })
      .input(z.object({ password: z.string().min(1).max(200), code: Code }))
      .output(z.object({ removed: z.boolean() })),
  },
}
