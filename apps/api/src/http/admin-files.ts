import { existsSync } from 'node:fs'
import { extname, join } from 'node:path'
import files from '@fastify/static'
import { API_PREFIX } from '@trucot/contract/contract'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { answerNotFound } from './not-found.ts'

/** File names under it carry a hash of their content. */
const HASHED = '/assets/'
const FOR_EVER = 'public, max-age=31536000, immutable'
const ASK_FIRST = 'no-cache'

/** Whether a browser asks for a page of the admin, which knows its own addresses. */
function wantsPage(request: FastifyRequest): boolean {
  const [path = ''] = request.url.split('?')
  if (path === API_PREFIX || path.startsWith(`${API_PREFIX}/`)) return false
  const accepts = request.headers.accept ?? ''
  return (
    (request.method === 'GET' || request.method === 'HEAD') &&
    extname(path) === '' &&
    accepts.includes('text/html')
  )
}

/**
 * Serves the built admin: hashed files for ever, the page itself asked for anew each time, and the page for every
 * address that is no file. Without a build it says so.
 */
export async function serveAdmin(server: FastifyInstance, folder: string): Promise<void> {
  const built = existsSync(join(folder, 'index.html'))
  if (built) {
    await server.register(files, {
      root: folder,
      cacheControl: false,
      setHeaders: (reply, path) => {
        const hashed = path.slice(folder.length).replaceAll('\\', '/').startsWith(HASHED)
        void reply.header('cache-control', hashed ? FOR_EVER : ASK_FIRST)
      },
    })
  } else {
    server.log.warn(`the admin is not built: there is no index.html in ${folder}`)
  }
  server.setNotFoundHandler(async (request, reply) => {
    if (!wantsPage(request)) return await answerNotFound(reply)
    if (built) return await reply.header('cache-control', ASK_FIRST).sendFile('index.html')
    return await reply.status(404).type('text/plain').send('The admin is not built.\n')
  })
}
