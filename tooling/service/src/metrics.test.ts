import { Counter } from 'prom-client'
import { expect, it } from 'vitest'
import { bringsToken, listenForMetrics, openMetrics } from './metrics.ts'

it('answers with what was counted, under the name of the service', async () => {
  const registry = openMetrics('worker')
  new Counter({ name: 'trucot_tried_total', help: 'tries', registers: [registry] }).inc(3)
  const listener = await listenForMetrics(registry, { host: '127.0.0.1', port: 0 })
  const answer = await fetch(`http://127.0.0.1:${listener.port}/metrics`)
  expect(answer.headers.get('content-type')).toContain('text/plain')
  const text = await answer.text()
  expect(text).toContain('trucot_tried_total{service="worker"} 3')
  expect(text).toContain('process_resident_memory_bytes')
  expect((await fetch(`http://127.0.0.1:${listener.port}/other`)).status).toBe(404)
  await listener.close()
})

it('answers only to those who bring the token, where there is one', async () => {
  const listener = await listenForMetrics(openMetrics('worker'), {
    host: '127.0.0.1',
    port: 0,
    token: 'thật dài',
  })
  const ask = (authorization?: string) =>
    fetch(`http://127.0.0.1:${listener.port}/metrics`, { headers: authorization ? { authorization } : {} })
  expect((await ask()).status).toBe(401)
  expect((await ask('Bearer other')).status).toBe(401)
  await listener.close()
  expect(bringsToken('Bearer one', 'one')).toBe(true)
  expect(bringsToken('Bearer on', 'one')).toBe(false)
  expect(bringsToken('Bearer one', undefined)).toBe(false)
  expect(bringsToken(undefined, 'one')).toBe(false)
})
