import { ORPCError } from '@orpc/server'
import type { FastifyInstance } from 'fastify'

/** No request needs more; deeper ones would exhaust the stack of whatever walks them. */
const DEEPEST = 64

/** Whether arrays and objects stand in one another deeper than `deepest`. Needs no stack of its own. */
export function isDeeper(value: unknown, deepest: number): boolean {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return true
    level = level.flatMap((one) => (one !== null && typeof one === 'object' ? Object.values(one) : []))
  }
  return false
}

/** JSON is the only body taken: without prototypes in it, and not nested without end. */
export function takeJsonOnly(server: FastifyInstance): void {
  const parse = server.getDefaultJsonParser('error', 'error')
  server.removeAllContentTypeParsers()
  server.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body: string, done) => {
    void parse(request, body, (fault, value) => {
      if (!fault && isDeeper(value, DEEPEST)) {
        const issues = [{ path: [], message: 'nested too deeply' }]
        done(new ORPCError('BAD_REQUEST', { status: 400, defined: true, data: { issues } }))
      } else {
        done(fault, value)
      }
    })
  })
}
