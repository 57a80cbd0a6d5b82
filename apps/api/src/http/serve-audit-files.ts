import { AUDIT_EXPORTS } from '@trucot/contract/access'
import { auditFile } from '@trucot/db/audit-file'
import type { Database } from '@trucot/db/database'
import type { FastifyInstance } from 'fastify'
import { sendFile } from './send-file.ts'

/** Adds a route a format for the whole audit. */
export function serveAuditFiles(server: FastifyInstance, db: Database): void {
  for (const format of ['jsonl', 'csv'] as const) {
    const { path, mediaType, access } = AUDIT_EXPORTS[format]
    server.get(path, { exposeHeadRoute: false, config: { access } }, async (request, reply) => {
      const pieces = auditFile(db, format)
      return await sendFile(request, reply, { name: `trucot-audit.${format}`, mediaType, pieces })
    })
  }
}
