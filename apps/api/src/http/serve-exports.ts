import { EXPORTS, RECORD_EXPORTS } from '@trucot/contract/access'
import type { Permission } from '@trucot/contract/permissions'
import type { Database } from '@trucot/db/database'
import { EXPORT_FORMATS, exportFile } from '@trucot/db/export-file'
import { RECORD_EXPORT_FORMATS, recordExportFile } from '@trucot/db/record/export-records'
import type { FastifyInstance } from 'fastify'
import { sendFile } from './send-file.ts'

/** "trucot-2026-03-05.csv": what a browser saves the file as. */
function fileName(ending: string): string {
  return `trucot-${new Date().toISOString().slice(0, 10)}.${ending}`
}

interface ExportRoute {
  path: string
  mediaType: string
  access: Permission
  /** What its file name ends in. */
  ending: string
}

/** Adds a route. */
function serveFile(
  server: FastifyInstance,
  { path, mediaType, access, ending }: ExportRoute,
  pieces: (query: unknown) => AsyncIterable<string>,
): void {
  server.get(path, { exposeHeadRoute: false, config: { access } }, async (request, reply) => {
    const file = { name: fileName(ending), mediaType, pieces: pieces(request.query) }
    return await sendFile(request, reply, file)
  })
}

const asksForProposed = (query: unknown) => (query as { proposed?: unknown }).proposed === 'true'

/** Adds a route a format: accepted claims, and records. */
export function serveExports(server: FastifyInstance, db: Database): void {
  for (const format of EXPORT_FORMATS)
    serveFile(server, { ...EXPORTS[format], ending: format }, () => exportFile(db, format))
  for (const format of RECORD_EXPORT_FORMATS) {
    const route = RECORD_EXPORTS[format]
    serveFile(server, { ...route, ending: route.path.slice(1) }, (query) =>
      recordExportFile(db, format, { proposed: asksForProposed(query) }),
    )
  }
}
