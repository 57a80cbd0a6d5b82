import { createServer } from 'node:net'
import { expect, it } from 'vitest'
import { freePort } from './free-port.ts'

/** Linux gives connections going out ports from here on, where nobody said otherwise. */
const GIVEN_TO_OTHERS = 32_768

it('gives ports that can be listened on, and that no connection going out is given before', async () => {
  for (const port of await Promise.all(Array.from({ length: 20 }, freePort))) {
    expect(port).toBeGreaterThan(1024)
    expect(port).toBeLessThan(GIVEN_TO_OTHERS)
  }
  const server = createServer()
  const port = await freePort()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  server.close()
})
