import { statfsSync } from 'node:fs'
import { connect } from 'node:net'
import type { Finding } from './finding.ts'

const OLDEST_NODE = 26
const LITTLE_SPACE = 1024 ** 3
const REDIS_WITHIN_MS = 2000

export function lookAtNode(version = process.versions.node): Finding {
  const fits = Number(version.split('.')[0]) >= OLDEST_NODE
  return {
    what: 'Node',
    state: fits ? 'good' : 'bad',
    says: fits ? version : `${version}: ${OLDEST_NODE} or later is needed`,
  }
}

export function lookAtDisk(folder: string): Finding {
  const { bavail, bsize } = statfsSync(folder)
  const free = bavail * bsize
  const says = `${(free / 1024 ** 3).toFixed(1)} GiB free at ${folder}`
  return { what: 'disk', state: free < LITTLE_SPACE ? 'bad' : 'good', says }
}

/** Whether a Redis or Valkey server answers; a log-in that it wants is the services' business. */
export async function lookAtRedis(url: string): Promise<Finding> {
  const { hostname, port } = new URL(url)
  const answers = await new Promise<boolean>((resolve) => {
    const socket = connect({ host: hostname, port: Number(port || 6379), timeout: REDIS_WITHIN_MS })
    const end = (answer: boolean) => {
      socket.destroy()
      resolve(answer)
    }
    socket.once('connect', () => end(true))
    socket.once('error', () => end(false))
    socket.once('timeout', () => end(false))
  })
  const where = `${hostname}:${port || 6379}`
  return {
    what: 'Redis',
    state: answers ? 'good' : 'bad',
    says: answers ? where : `nothing answers at ${where}`,
  }
}
