import type { Database } from '@trucot/db/database'
import type { FastifyInstance } from 'fastify'
export function serveExports(_server: FastifyInstance, _db: Database): void {}
