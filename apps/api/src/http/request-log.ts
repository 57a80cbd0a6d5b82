import type { FastifyInstance } from 'fastify'

/** Asked every few seconds: what they answer is for those who ask. */
const HEALTH = new Set(['/healthz', '/readyz'])

function levelOf(method: string, path: string, statusCode: number): 'debug' | 'info' | 'warn' {
  if (HEALTH.has(path)) return 'debug'
  if (statusCode >= 500) return 'warn'
  return method === 'GET' || method === 'HEAD' ? 'debug' : 'info'
}

/** One line a request: who, what, how it ended, how long it took. Never a query, which may hold what people search. */
export function logRequests(server: FastifyInstance): void {
  server.addHook('onResponse', async (request, reply) => {
    const [path = ''] = request.url.split('?')
    const { statusCode, elapsedTime } = reply
    const line = {
      method: request.method,
      path,
      status: statusCode,
      ms: Math.round(elapsedTime),
      address: request.ip,
      account: request.caller?.id,
    }
    const level = levelOf(request.method, path, statusCode)
    request.log[level](line, `${request.method} ${path} ${statusCode}`)
  })
}
