import type { FastifyInstance } from 'fastify'

/** One line a request: who, what, how it ended, how long it took. Never a query, which may hold what people search. */
export function logRequests(server: FastifyInstance): void {
  server.addHook('onResponse', async (request, reply) => {
    const [path] = request.url.split('?')
    const { statusCode, elapsedTime } = reply
    const line = {
      method: request.method,
      path,
      status: statusCode,
      ms: Math.round(elapsedTime),
      address: request.ip,
      account: request.caller?.id,
    }
    const quiet = request.method === 'GET' || request.method === 'HEAD'
    const level = statusCode >= 500 ? 'warn' : quiet ? 'debug' : 'info'
    request.log[level](line, `${request.method} ${path} ${statusCode}`)
  })
}
