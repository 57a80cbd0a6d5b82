import type { Database } from '@trucot/db/database'
import type { FastifyInstance } from 'fastify'
import { Histogram, type Registry } from 'prom-client'
import { guard } from './guard.ts'

/** Times every answer by route, never by address: those hold ids. */
export function timeRequests(server: FastifyInstance, registry: Registry): void {
  const seconds = new Histogram({
    name: 'trucot_http_request_seconds',
    help: 'How long requests took, by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  })
  server.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions } = request
    const labels = { method, route: routeOptions.url ?? 'none', status: reply.statusCode }
    seconds.observe(labels, reply.elapsedTime / 1000)
  })
}

/**
 * `/metrics` for Prometheus, which brings a token of an account that may look at the queue; or for such an account that is
 * signed in. `look` brings it up to date.
 */
export async function serveMetrics(
  server: FastifyInstance,
  registry: Registry,
  look: () => Promise<void>,
  db: Database,
  publicOrigin: string | undefined,
): Promise<void> {
  await server.register(async (scope) => {
    guard(scope, db, publicOrigin)
    scope.get('/metrics', { config: { access: 'queue' } }, async (_request, reply) => {
      await look()
      const text = await registry.metrics()
      return await reply.header('content-type', registry.contentType).send(text)
    })
  })
}
