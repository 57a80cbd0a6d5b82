import { OpenAPIHandler } from '@orpc/openapi/fastify'
import { onError } from '@orpc/server'
import { API_PREFIX, type ProcedureName } from '@trucot/contract/contract'
import { MOST_IMPORT_BYTES } from '@trucot/contract/pages-contract'
import { procedureRoutes } from '@trucot/contract/procedures'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ApiContext, ApiServices } from '../procedures/procedure.ts'
import { router } from '../procedures/router.ts'
import { sessionCookies } from '../session/session-cookies.ts'
import { answerTo } from './fault-answers.ts'
import { isSecure } from './origin.ts'

const USUAL_BODY_BYTES = 64 * 1024
/** Bodies of other sizes. */
const MOST_BODY_BYTES: Partial<Record<ProcedureName, number>> = {
  'session.signIn': 4 * 1024,
  'articles.decide': 2 * 1024 * 1024,
  'articles.reread': 256 * 1024,
  'campaigns.create': 256 * 1024,
  'campaigns.count': 256 * 1024,
  'campaigns.preview': 256 * 1024,
  'pages.import': MOST_IMPORT_BYTES,
  'fetches.order': 2 * 1024 * 1024,
}

function contextOf(
  services: ApiServices,
  publicOrigin: string | undefined,
  procedure: ProcedureName,
  request: FastifyRequest,
  reply: FastifyReply,
): ApiContext {
  return {
    ...services,
    procedure,
    caller: request.caller,
    address: request.ip,
    userAgent: request.headers['user-agent'] ?? null,
    cookies: sessionCookies(request, reply, isSecure(request, publicOrigin)),
    retryAfter: (seconds) => void reply.header('retry-after', seconds),
  }
}

/** Answers that go on until something ends them: their connection ends with them, or it would outlive the server. */
const STREAMED: ReadonlySet<ProcedureName> = new Set<ProcedureName>([
  'articles.changes',
  'campaigns.progress',
])

/** Adds a route a procedure, each with what it asks of its caller and the largest body it takes. */
export function serveProcedures(
  server: FastifyInstance,
  services: ApiServices,
  publicOrigin: string | undefined,
): void {
  const handler = new OpenAPIHandler<ApiContext>(router, {
    interceptors: [
      onError((fault) => {
        throw answerTo(fault, server.log)
      }),
    ],
  })
  for (const { name, method, path, access } of procedureRoutes()) {
    server.route({
      method,
      url: path.replace(/\{(\w+)\}/g, ':$1'),
      exposeHeadRoute: false,
      bodyLimit: MOST_BODY_BYTES[name] ?? USUAL_BODY_BYTES,
      config: { access, procedure: name },
      handler: async (request, reply) => {
        if (STREAMED.has(name)) void reply.header('connection', 'close')
        const context = contextOf(services, publicOrigin, name, request, reply)
        const { matched } = await handler.handle(request, reply, { prefix: API_PREFIX, context })
        if (!matched) reply.callNotFound()
      },
    })
  }
}
