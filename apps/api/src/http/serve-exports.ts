import { Readable } from 'node:stream'
import { EXPORTS } from '@trucot/contract/access'
import type { Database } from '@trucot/db/database'
import { EXPORT_FORMATS, exportFile } from '@trucot/db/export-file'
import type { FastifyInstance } from 'fastify'

/** "trucot-2026-03-05.csv": what a browser saves the file as. */
function fileName(format: string): string {
  return `trucot-${new Date().toISOString().slice(0, 10)}.${format}`
}

/** Adds a route a format. Files are streamed: one that breaks off is cut, so that nobody takes it for whole. */
export function serveExports(server: FastifyInstance, db: Database): void {
  for (const format of EXPORT_FORMATS) {
    const { path, mediaType, access } = EXPORTS[format]
    server.get(path, { exposeHeadRoute: false, config: { access } }, async (request, reply) => {
      const file = Readable.from(exportFile(db, format))
      file.on('error', (fault) => request.log.error({ err: fault }, `the ${format} export broke off`))
      return await reply
        .header('connection', 'close')
        .header('content-type', `${mediaType}; charset=utf-8`)
        .header('content-disposition', `attachment; filename="${fileName(format)}"`)
        .send(file)
    })
  }
}
