import { createServer } from 'node:http'
import { trace } from '@opentelemetry/api'
import { expect, it } from 'vitest'
import { openLog } from './log.ts'
import { openTracing } from './tracing.ts'

const log = openLog({ name: 'worker', level: 'silent' })

it('does nothing without a collector', async () => {
  expect(await openTracing('worker', undefined, log)).toBeNull()
})

it('sends spans to the collector it is given', async () => {
  const received: { path: string; body: string }[] = []
  const collector = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      received.push({ path: request.url ?? '', body: Buffer.concat(chunks).toString('utf8') })
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
    })
  })
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve))
  const address = collector.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const tracing = await openTracing('worker', `http://127.0.0.1:${port}/`, log)
  trace.getTracer('test').startSpan('reading a chunk').end()
  await tracing?.close()
  expect(received).toMatchObject([{ path: '/v1/traces' }])
  expect(received[0]?.body).toContain('reading a chunk')
  expect(received[0]?.body).toContain('trucot-worker')
  collector.close()
})
