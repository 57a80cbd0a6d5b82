import { createServer } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { beforeEach, describe, expect, it } from 'vitest'
import { page, redirect, withLocalSite } from '../testing/local-site.ts'
import type { FetchPolicy } from './fetch-policy.ts'
import { type FetchRequest, safeFetch } from './safe-fetch.ts'

const site = withLocalSite()
beforeEach(() => {
  site.answers.clear()
  site.asked.length = 0
})

const get = (address: string, options: Partial<FetchRequest> = {}) =>
  safeFetch(address, {
    policy: site.policy(),
    userAgent: 'test',
    accept: '*/*',
    mostBytes: 100_000,
    deadlineMs: 60_000,
    ...options,
  })

it('gives the page, its headers and where it was found', async () => {
  site.answers.set('/a', redirect('/b'))
  site.answers.set('/b', page('<p>Tin</p>', { etag: '"1"', 'set-cookie': 'x=1' }))
  const result = await get(site.url('/a'))
  expect(result).toMatchObject({ kind: 'fetched', url: site.url('/b'), headers: { etag: '"1"' } })
  if (result.kind !== 'fetched') return
  expect(Buffer.from(result.bytes).toString()).toBe('<p>Tin</p>')
  expect(result.headers).not.toHaveProperty('set-cookie')
})

it('asks for changes alone where it knows what it has', async () => {
  site.answers.set('/a', (request, response) => {
    response.writeHead(request.headers['if-none-match'] === '"1"' ? 304 : 200).end()
  })
  expect(await get(site.url('/a'), { etag: '"1"' })).toEqual({ kind: 'not_modified' })
})

describe('a name', () => {
  const policyOf = (...addresses: string[]): FetchPolicy => site.policy({ 'bao.example': addresses })

  it('is reached by the address it stands for, and the host is told its name', async () => {
    site.answers.set('/a', page('x'))
    const policy = policyOf('127.0.0.1')
    expect(await get(site.named('bao.example', '/a'), { policy })).toMatchObject({ kind: 'fetched' })
    expect(site.asked).toEqual([`bao.example:${site.port}/a`])
  })

  it.each([
    ['10.0.0.1'],
    ['169.254.169.254'],
    ['::1'],
    ['::ffff:10.0.0.1'],
    ['64:ff9b::a00:1'],
    ['8.8.8.8', '10.0.0.1'],
  ])('that stands for %s is not asked', async (...addresses) => {
    expect(await get('http://bao.example/a', { policy: policyOf(...addresses) })).toMatchObject({
      kind: 'refused',
      reason: 'private_address',
    })
  })

  it('is resolved once for each connection: a second answer cannot come in between', async () => {
    site.answers.set('/a', redirect(site.named('bao.example', '/inner')))
    let asked = 0
    const policy: FetchPolicy = {
      ...site.policy(),
      resolve: () => Promise.resolve([asked++ === 0 ? '127.0.0.1' : '127.0.0.2']),
    }
    expect(await get(site.named('bao.example', '/a'), { policy })).toMatchObject({
      kind: 'refused',
      reason: 'private_address',
    })
    expect(asked).toBe(2)
    expect(site.asked).toEqual([`bao.example:${site.port}/a`])
  })

  it('that stands for nothing is a failure that may pass', async () => {
    expect(await get('http://nobody.example/')).toMatchObject({ kind: 'failed', reason: 'unknown_host' })
  })
})

describe('a redirect', () => {
  it.each([
    ['http://169.254.169.254/latest/', 'private_address'],
    ['http://2130706433/', 'private_address'],
    ['http://[::ffff:7f00:1]/', 'private_address'],
    ['//10.0.0.1/', 'private_address'],
    ['file:///etc/passwd', 'scheme'],
    ['data:text/html,x', 'scheme'],
    ['gopher://bao.example/', 'scheme'],
    ['http://a:b@bao.example/', 'userinfo'],
    ['http://bao.example:22/', 'port'],
    ['http://[', 'bad_url'],
  ])('to %s is not followed', async (to, reason) => {
    site.answers.set('/a', redirect(to))
    expect(await get(site.url('/a'))).toMatchObject({ kind: 'refused', reason })
  })

  it('that never ends is given up', async () => {
    site.answers.set('/a', redirect('/a'))
    expect(await get(site.url('/a'))).toMatchObject({ kind: 'refused', reason: 'too_many_redirects' })
    expect(site.asked).toHaveLength(6)
  })
})

describe('a body', () => {
  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])('packed as %s is unpacked, and a bomb of it is refused', async (encoding, pack) => {
    site.answers.set('/a', page(pack('x'.repeat(50_000)), { 'content-encoding': encoding }))
    expect(await get(site.url('/a'))).toMatchObject({ kind: 'fetched', bytes: { length: 50_000 } })
    site.answers.set('/bomb', page(pack(Buffer.alloc(5_000_000)), { 'content-encoding': encoding }))
    expect(await get(site.url('/bomb'))).toMatchObject({ kind: 'refused', reason: 'too_large' })
    const twice = page(pack(pack(Buffer.alloc(5_000_000))), {
      'content-encoding': `${encoding}, ${encoding}`,
    })
    site.answers.set('/twice', twice)
    expect(await get(site.url('/twice'))).toMatchObject({ kind: 'refused', reason: 'too_large' })
  })

  it.each([
    ['gzip', 'no gzip'],
    ['zstd', 'x'],
    ['gzip, gzip, gzip', 'x'],
    ['__proto__', 'x'],
  ])('packed as %s wrongly is refused', async (encoding, body) => {
    site.answers.set('/a', page(body, { 'content-encoding': encoding }))
    expect(await get(site.url('/a'))).toMatchObject({ kind: 'refused', reason: 'unreadable' })
  })

  it('without end is cut off', async () => {
    let stopped = false
    site.answers.set('/a', (_request, response) => {
      response.writeHead(200)
      const timer = setInterval(() => response.write('x'.repeat(20_000)), 1)
      response.on('close', () => {
        stopped = true
        clearInterval(timer)
      })
    })
    expect(await get(site.url('/a'))).toMatchObject({ kind: 'refused', reason: 'too_large' })
    await expect.poll(() => stopped, { timeout: 60_000 }).toBe(true)
  })
})

describe('a server', () => {
  it('that drips is given up at the deadline', async () => {
    site.answers.set('/a', (_request, response) => {
      response.writeHead(200)
      const timer = setInterval(() => response.write('x'), 20)
      response.on('close', () => clearInterval(timer))
    })
    const took: number[] = []
    for (let i = 0; i < 3; i++) {
      const started = Date.now()
      expect(await get(site.url('/a'), { deadlineMs: 300 })).toMatchObject({
        kind: 'failed',
        reason: 'timeout',
      })
      took.push(Date.now() - started)
    }
    // The quickest: what else the machine does may hold up one of them.
    expect(Math.min(...took)).toBeLessThan(2000)
  })

  it.each([
    [404, 'refused', undefined],
    [403, 'refused', undefined],
    [429, 'failed', 120],
    [503, 'failed', 120],
    [500, 'failed', 120],
  ])('that answers %i is understood', async (status, kind, retryAfterSeconds) => {
    site.answers.set('/a', (_request, response) =>
      response.writeHead(status, { 'retry-after': '120' }).end('x'),
    )
    const result = await get(site.url('/a'))
    expect(result).toMatchObject({ kind, reason: `status_${status}` })
    expect('retryAfterSeconds' in result ? result.retryAfterSeconds : undefined).toBe(retryAfterSeconds)
  })

  it('that speaks no HTTP, too long a header, or nothing at all is a failure', async () => {
    const answers = ['SSH-2.0-x\r\n', `HTTP/1.1 200 OK\r\nX: ${'y'.repeat(60_000)}\r\n\r\n`, '']
    for (const answer of answers) {
      const server = createServer((socket) => {
        socket.on('error', () => undefined)
        socket.end(answer)
      })
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      const policy = { ...site.policy(), exempt: new Set([`127.0.0.1:${port}`]) }
      expect((await get(`http://127.0.0.1:${port}/`, { policy })).kind).toBe('failed')
      server.close()
    }
    expect(
      await get(site.url('/a').replace(/:\d+/u, ':1'), {
        policy: { ...site.policy(), exempt: new Set(['127.0.0.1:1']) },
      }),
    ).toMatchObject({ kind: 'failed', reason: 'no_answer' })
  })
})
