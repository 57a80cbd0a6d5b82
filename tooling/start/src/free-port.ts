import { createServer } from 'node:net'

/** Resolves when nobody listens there; rejects with the system's own fault (EADDRINUSE, EACCES) otherwise. */
export async function assertPortFree(port: number, host: string): Promise<void> {
  await openOnce(port, host)
}

/** A port of this machine that nobody listens on. */
export async function anyFreePort(host = '127.0.0.1'): Promise<number> {
  return await openOnce(0, host)
}

function openOnce(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen({ port, host, exclusive: true }, () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : port))
    })
  })
}
