import { oc } from '@orpc/contract'
import { z } from 'zod'
import { Permission } from './permissions.ts'

/** What any procedure may answer instead of its output. */
export const COMMON_ERRORS = {
  /** The input has the wrong shape; `issues` says where. */
  BAD_REQUEST: {
    status: 400,
    message: 'The request is not well formed.',
    data: z.object({
      issues: z.array(z.object({ path: z.array(z.union([z.string(), z.number()])), message: z.string() })),
    }),
  },
  /** No session, or one that has ended. */
  UNAUTHORIZED: { status: 401, message: 'Please sign in.' },
  /** A change that a page of another origin asked for. */
  FOREIGN_ORIGIN: { status: 403, message: 'The request comes from another site.' },
  PAYLOAD_TOO_LARGE: { status: 413, message: 'The request is too large.' },
  /** Slow down: `retryAfterSeconds` says for how long. */
  TOO_MANY_REQUESTS: {
    status: 429,
    message: 'Too many requests. Please wait.',
    data: z.object({ retryAfterSeconds: z.int().positive() }),
  },
  /** Something broke on the server. The log holds the details under `faultId`. */
  INTERNAL_SERVER_ERROR: {
    status: 500,
    message: 'Something went wrong on the server.',
    data: z.object({ faultId: z.string() }),
  },
} as const

/** The account's role lacks a permission. */
export const FORBIDDEN = {
  FORBIDDEN: {
    status: 403,
    message: 'This account may not do that.',
    data: z.object({ permission: Permission }),
  },
} as const

/** What was asked for does not exist. */
export const NOT_FOUND = { NOT_FOUND: { status: 404, message: 'There is no such thing.' } } as const

/** The contract builder every procedure starts from. */
export const anyone = oc.errors(COMMON_ERRORS)
/** The contract builder for procedures that no program with a token may call. */
export const inPerson = anyone.errors({ FORBIDDEN: { status: 403, message: 'A token may not do that.' } })
/** The contract builder for procedures that need a permission. */
export const permitted = anyone.errors(FORBIDDEN)
