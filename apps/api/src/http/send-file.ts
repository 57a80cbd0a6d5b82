import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** A file made while it is sent. */
export interface SentFile {
  /** What a browser saves it as. */
  name: string
  mediaType: string
  pieces: AsyncIterable<string>
}

/** Streams a file to be saved. One that breaks off is cut, so that nobody takes it for whole. */
export async function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  { name, mediaType, pieces }: SentFile,
): Promise<FastifyReply> {
  const file = Readable.from(pieces)
  file.on('error', (fault) => request.log.error({ err: fault }, `the file ${name} broke off`))
  return await reply
    .header('connection', 'close')
    .header('content-type', `${mediaType}; charset=utf-8`)
    .header('content-disposition', `attachment; filename="${name}"`)
    .send(file)
}
