import { createBullBoard } from '@bull-board/api'
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter'
import { FastifyAdapter } from '@bull-board/fastify'
import { may } from '@trucot/contract/permissions'
import type { Database } from '@trucot/db/database'
import type { BoardQueues } from '@trucot/queue/board-queues'
import type { FastifyInstance } from 'fastify'
import { answerTo } from './fault-answers.ts'
import { guard } from './guard.ts'

const PATH = '/bull-board'
/** The board for those who may only look, and for those who may act. */
const BOARDS = { look: 'read', operate: 'queue' } as const
const LOOKING = new Set(['GET', 'HEAD'])
/** Its page asks another site for letters; the browser's own do as well. */
const FOREIGN_LETTERS = /<link[^>]+https:\/\/fonts\.googleapis\.com[^>]*>/gu

/**
 * bull-board over the queues in Redis, under the API's own log-in: `/bull-board` leads operators to a board on which they
 * may act, and everyone else to one that only shows.
 */
export async function serveBoard(
  server: FastifyInstance,
  { queues }: BoardQueues,
  db: Database,
  publicOrigin: string | undefined,
): Promise<void> {
  await server.register(async (scope) => {
    guard(scope, db, publicOrigin)
    scope.get(PATH, { config: { access: 'read' } }, async ({ caller }, reply) => {
      return await reply.redirect(`${PATH}/${caller && may(caller.role, 'queue') ? 'operate' : 'look'}/`)
    })
  })
  for (const [name, access] of Object.entries(BOARDS)) {
    await server.register(async (scope) => {
      scope.addHook('onRoute', (route) => {
        const looks = [route.method].flat().every((method) => LOOKING.has(method))
        route.config = { ...route.config, access: looks ? access : 'queue' }
      })
      guard(scope, db, publicOrigin)
      scope.addHook('onSend', async (_request, reply, payload) => {
        // The page names the folder that its files are in; else it is held to what every page is.
        const policy = String(reply.getHeader('content-security-policy'))
        void reply.header('content-security-policy', policy.replace("base-uri 'none'", "base-uri 'self'"))
        return typeof payload === 'string' ? payload.replace(FOREIGN_LETTERS, '') : payload
      })
      const adapter = new FastifyAdapter().setBasePath(`${PATH}/${name}`)
      createBullBoard({
        queues: queues.map((queue) => new BullMQAdapter(queue, { readOnlyMode: access !== 'queue' })),
        serverAdapter: adapter,
        options: { uiConfig: { boardTitle: 'Trụ Cột' } },
      })
      // Its own would tell callers what went wrong inside, and a refusal for a fault.
      adapter.setErrorHandler((fault) => {
        const answer = answerTo(fault, server.log)
        return { status: answer.status as 500, body: answer.toJSON() }
      })
      await scope.register(adapter.registerPlugin(), { prefix: `${PATH}/${name}` })
    })
  }
}
