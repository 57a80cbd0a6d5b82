import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/** Below the ports that systems give to connections going out: one of those may take a port just before its server does. */
const [LOWEST_PORT, HIGHEST_PORT] = [12_000, 32_000]

/** A TCP port of 127.0.0.1 that nobody listens on just now, nor is given to anybody who asks for none in particular. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(LOWEST_PORT, HIGHEST_PORT)
    const free = await new Promise<boolean>((resolve) => {
      const probe = createServer()
      probe.once('error', () => resolve(false))
      probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
    })
    if (free) return port
  }
}
