import { Readable } from 'node:stream'
import { AUDIT_EXPORTS } from '@trucot/contract/access'
import { auditFile } from '@trucot/db/audit-file'
import type { Database } from '@trucot/db/database'
import type { FastifyInstance } from 'fastify'

/** Adds a route a format for the whole audit, streamed. */
export function serveAuditFiles(server: FastifyInstance, db: Database): void {
  for (const format of ['jsonl', 'csv'] as const) {
    const { path, mediaType, access } = AUDIT_EXPORTS[format]
    server.get(path, { exposeHeadRoute: false, config: { access } }, async (request, reply) => {
      const file = Readable.from(auditFile(db, format))
      file.on('error', (fault) => request.log.error({ err: fault }, `the ${format} of the audit broke off`))
      return await reply
        .header('connection', 'close')
        .header('content-type', `${mediaType}; charset=utf-8`)
        .header('content-disposition', `attachment; filename="trucot-audit.${format}"`)
        .send(file)
    })
  }
}
