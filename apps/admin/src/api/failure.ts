import { isDefinedError, ORPCError } from '@orpc/client'

/** Why a call did not do what was asked, in the terms the screens speak of. */
export type Failure =
  | { kind: 'offline' }
  | { kind: 'signed_out' }
  | { kind: 'forbidden' }
  | { kind: 'not_found' }
  | { kind: 'too_large' }
  | { kind: 'too_many'; retryAfterSeconds: number }
  | { kind: 'refused'; reason: string }
  | { kind: 'fault'; faultId: string | null }

function field(data: unknown, name: string): unknown {
  return typeof data === 'object' && data !== null && name in data ? Reflect.get(data, name) : undefined
}

/** Reads an error thrown by the API client. Whatever is no answer of the server counts as being offline. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof ORPCError)) return { kind: 'offline' }
  switch (error.code) {
    case 'UNAUTHORIZED':
      return { kind: 'signed_out' }
    case 'FORBIDDEN':
    case 'FOREIGN_ORIGIN':
      return { kind: 'forbidden' }
    case 'NOT_FOUND':
      return { kind: 'not_found' }
    case 'PAYLOAD_TOO_LARGE':
      return { kind: 'too_large' }
    case 'TOO_MANY_REQUESTS':
      return { kind: 'too_many', retryAfterSeconds: Number(field(error.data, 'retryAfterSeconds') ?? 60) }
    case 'REFUSED':
      return { kind: 'refused', reason: String(field(error.data, 'reason') ?? error.message) }
    // A gateway that finds nobody behind it is as good as no network.
    case 'BAD_GATEWAY':
    case 'SERVICE_UNAVAILABLE':
    case 'GATEWAY_TIMEOUT':
      return { kind: 'offline' }
    default:
      return { kind: 'fault', faultId: stringOrNull(field(error.data, 'faultId')) }
  }
}

function stringOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

/** The code of an error that the contract declares, or null. */
export function declaredCode(error: unknown): string | null {
  return error instanceof ORPCError && isDefinedError(error) ? error.code : null
}

/** One field of what a declared error says besides; undefined where the error is another or has no such field. */
export function declaredField(error: unknown, code: string, name: string): unknown {
  return declaredCode(error) === code && error instanceof ORPCError ? field(error.data, name) : undefined
}
