import { Readable } from 'node:stream'
import { EXPORTS, RECORD_EXPORTS } from '@trucot/contract/access'
import type { Permission } from '@trucot/contract/permissions'
import type { Database } from '@trucot/db/database'
import { EXPORT_FORMATS, exportFile } from '@trucot/db/export-file'
import { RECORD_EXPORT_FORMATS, recordExportFile } from '@trucot/db/record/export-records'
import type { FastifyInstance } from 'fastify'

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

/** Adds a route. The file is streamed: one that breaks off is cut, so that nobody takes it for whole. */
function serveFile(
  server: FastifyInstance,
  { path, mediaType, access, ending }: ExportRoute,
  pieces: (query: unknown) => AsyncIterable<string>,
): void {
  server.get(path, { exposeHeadRoute: false, config: { access } }, async (request, reply) => {
    const file = Readable.from(pieces(request.query))
    file.on('error', (fault) => request.log.error({ err: fault }, `the export ${path} broke off`))
    return await reply
      .header('connection', 'close')
      .header('content-type', `${mediaType}; charset=utf-8`)
      .header('content-disposition', `attachment; filename="${fileName(ending)}"`)
      .send(file)
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
