import { createServer } from 'node:net'

/** Resolves when nobody listens there; rejects with the system's own fault (EADDRINUSE, EACCES) otherwise. */
export function assertPortFree(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve()))
  })
}
