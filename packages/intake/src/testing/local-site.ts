import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll } from 'vitest'
import type { FetchPolicy } from '../net/fetch-policy.ts'

export type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** A web server on this machine for one test file; what it answers is set by path. */
export function withLocalSite() {
  const answers = new Map<string, Answer>()
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.headers.host ?? ''}${request.url}`)
    const answer = answers.get((request.url ?? '').split('?', 1)[0] ?? '')
    if (answer) answer(request, response)
    else response.writeHead(404).end()
  })
  let port = 0
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    port = (server.address() as AddressInfo).port
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  return {
    answers,
    /** Host and path of every request that came. */
    asked,
    url: (path: string) => `http://127.0.0.1:${port}${path}`,
    /** The same under a name that only `policy` knows. */
    named: (name: string, path: string) => `http://${name}:${port}${path}`,
    get port() {
      return port
    },
    /** Goes here, and by `names` for what names stand for; a name without an entry stands for nothing. */
    policy: (names: Record<string, string[]> = {}): FetchPolicy => ({
      resolve: (hostname) => {
        const found = names[hostname]
        return found ? Promise.resolve(found) : Promise.reject(new Error('ENOTFOUND'))
      },
      ports: new Set([80, 443, port]),
      exempt: new Set([`127.0.0.1:${port}`]),
    }),
  }
}

/** Answers with a body and headers. */
export function page(body: string | Uint8Array, headers: Record<string, string> = {}): Answer {
  return (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body)
  }
}

export function redirect(to: string, status = 302): Answer {
  return (_request, response) => response.writeHead(status, { location: to }).end()
}
