import { ORPCError } from '@orpc/server'
import type { FastifyReply } from 'fastify'

/** Says that there is nothing here, in the shape that procedures answer with. */
export async function answerNotFound(reply: FastifyReply): Promise<FastifyReply> {
  const refusal = new ORPCError('NOT_FOUND', {
    status: 404,
    defined: true,
    message: 'There is no such thing.',
  })
  return await reply.status(404).header('cache-control', 'no-store').send(refusal.toJSON())
}
