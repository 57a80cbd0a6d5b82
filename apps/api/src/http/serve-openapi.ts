import type { FastifyInstance } from 'fastify'
import { openApiDocument } from './openapi-document.ts'

/** `openapi.json`, made when it is first asked for. */
export function serveOpenApi(server: FastifyInstance): void {
  let document: ReturnType<typeof openApiDocument> | undefined
  server.get('/openapi.json', { config: { access: 'anyone' } }, async () => {
    document ??= openApiDocument()
    return await document
  })
}
