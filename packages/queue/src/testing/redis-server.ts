import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '@trucot/postgres/free-port'
import { Redis } from 'ioredis'

export interface TestRedis {
  url: string
  pid: number
  /** Memory it uses, as it counts itself. */
  usedBytes: () => Promise<number>
  /** Everything in it is gone, as after a crash without persistence. */
  flush: () => Promise<void>
  stop: () => Promise<void>
}

/** A Redis of its own for a test, in memory alone. Rejects with one clear line where redis-server is not installed. */
export async function startTestRedis(): Promise<TestRedis> {
  if (spawnSync('redis-server', ['--version'], { stdio: 'ignore' }).status !== 0) {
    throw new Error('redis-server is not installed: on Debian and Ubuntu, apt-get install redis-server')
  }
  const port = await freePort()
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
  const server = spawn('redis-server', options, { stdio: 'ignore' })
  const ended = once(server, 'exit')
  const url = `redis://127.0.0.1:${port}`
  const client = new Redis(url, { maxRetriesPerRequest: null, retryStrategy: () => 50 })
  client.on('error', () => undefined)
  await Promise.race([
    client.ping(),
    wait(60_000).then(() => Promise.reject(new Error('redis-server is not ready'))),
  ])
  return {
    url,
    pid: server.pid ?? 0,
    usedBytes: async () => Number(/used_memory:(\d+)/u.exec(await client.info('memory'))?.[1] ?? 0),
    flush: async () => {
      await client.flushall()
    },
    stop: async () => {
      client.disconnect()
      server.kill('SIGKILL')
      await ended
    },
  }
}
