import { randomUUID } from 'node:crypto'
import { ORPCError } from '@orpc/server'
import { tellFault } from '@trucot/service/tell-fault'
import type { FastifyBaseLogger, FastifyError, FastifyInstance } from 'fastify'

/** What people see of refusals that Fastify makes before a procedure is reached. */
const REFUSALS: Record<number, { code: string; message: string }> = {
  400: { code: 'BAD_REQUEST', message: 'The request is not well formed.' },
  404: { code: 'NOT_FOUND', message: 'There is no such thing.' },
  408: { code: 'TIMEOUT', message: 'The request took too long to arrive.' },
  413: { code: 'PAYLOAD_TOO_LARGE', message: 'The request is too large.' },
  414: { code: 'URI_TOO_LONG', message: 'The address is too long.' },
  415: { code: 'UNSUPPORTED_MEDIA_TYPE', message: 'Please send JSON.' },
}

/** Asks the caller to wait. */
export function tooManyRequests(retryAfterSeconds: number): ORPCError<string, unknown> {
  return new ORPCError('TOO_MANY_REQUESTS', {
    status: 429,
    defined: true,
    message: 'Too many requests. Please wait.',
    data: { retryAfterSeconds },
  })
}

function isRefusal(fault: unknown): fault is ORPCError<string, unknown> {
  return fault instanceof ORPCError && fault.status < 500
}

/**
 * The answer to a fault nobody foresaw: an id and nothing else. The log holds the fault under that id, in one line where
 * it is one that people know, like a Postgres that is gone.
 */
export function faultAnswer(fault: unknown, log: FastifyBaseLogger): ORPCError<string, unknown> {
  const faultId = randomUUID()
  const told = tellFault(fault instanceof ORPCError ? fault.cause : fault)
  if (told) log.error({ faultId }, told.join(' '))
  else
    log.error(
      { faultId, err: fault instanceof ORPCError ? (fault.cause ?? fault) : fault },
      'a request failed',
    )
  return new ORPCError('INTERNAL_SERVER_ERROR', {
    defined: true,
    message: 'Something went wrong on the server.',
    data: { faultId },
  })
}

/** What a caller is told of anything thrown: a refusal as it is, all else as an id. */
export function answerTo(fault: unknown, log: FastifyBaseLogger): ORPCError<string, unknown> {
  return isRefusal(fault) ? fault : faultAnswer(fault, log)
}

function fromFastify(error: FastifyError): ORPCError<string, unknown> | null {
  const { statusCode = 500 } = error
  if (statusCode >= 500) return null
  const { code, message } = REFUSALS[statusCode] ?? {
    code: 'BAD_REQUEST',
    message: 'The request is refused.',
  }
  return new ORPCError(code, { status: statusCode, defined: true, message })
}

/** Gives every fault of `server` the shape that procedures answer with. */
export function answerFaults(server: FastifyInstance): void {
  server.setErrorHandler<FastifyError>(async (error, request, reply) => {
    const refusal = isRefusal(error) ? error : (fromFastify(error) ?? faultAnswer(error, request.log))
    return await reply.status(refusal.status).send(refusal.toJSON())
  })
}
