import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { withServer } from '../testing/with-server.ts'

const adminFolder = mkdtempSync(join(tmpdir(), 'trucot-admin-'))
afterAll(() => rmSync(adminFolder, { recursive: true }))
mkdirSync(join(adminFolder, 'assets'))
writeFileSync(join(adminFolder, 'index.html'), '<!doctype html><title>Trụ Cột</title>')
writeFileSync(join(adminFolder, 'assets', 'index-a1b2c3.js'), 'export {}')
const api = withServer({ adminFolder })

const asBrowser = { accept: 'text/html,application/xhtml+xml' }

describe('the admin', () => {
  it.each(['/', '/articles/12', '/hop-duyet?status=open'])(
    'is served at %s and asked for anew each time',
    async (url) => {
      const answer = await api.send({ url, headers: asBrowser })
      expect(answer).toMatchObject({ status: 200 })
      expect(answer.headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
      })
      expect(answer.text).toContain('Trụ Cột')
    },
  )

  it('has hashed files that are kept for ever', async () => {
    const answer = await api.send({ url: '/assets/index-a1b2c3.js' })
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(answer.headers['content-type']).toContain('javascript')
  })

  it.each(['/assets/gone-000000.js', '/favicon.png'])('has no page for the file %s', async (url) => {
    expect((await api.send({ url, headers: asBrowser })).status).toBe(404)
  })

  it.each(['/../../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/assets/..%2f..%2f..%2fetc/passwd'])(
    'gives nothing from outside its folder: %s',
    async (url) => {
      const answer = await api.send({ url })
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(answer.text).not.toContain('root:')
    },
  )

  it('is no answer to programs, to changes, or under the API', async () => {
    expect((await api.send({ url: '/articles', headers: { accept: 'application/json' } })).status).toBe(404)
    expect((await api.send({ method: 'POST', url: '/articles', headers: asBrowser })).status).toBe(404)
    const missing = await api.send({ url: '/api/articlez', headers: asBrowser })
    expect(missing.json()).toMatchObject({ code: 'NOT_FOUND' })
  })
})
