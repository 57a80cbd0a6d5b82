import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '@trucot/postgres/free-port'
import { Redis } from 'ioredis'

const READY_WITHIN = 10_000

/** A Redis that bad things can be done to. It keeps nothing on disk: who starts it again finds it empty. */
export class QueueServer {
  readonly url: string
  readonly #port: number
  #server: ChildProcess | null = null

  private constructor(port: number) {
    this.#port = port
    this.url = `redis://127.0.0.1:${port}`
    process.on('exit', () => this.#server?.kill('SIGKILL'))
  }

  static async start(): Promise<QueueServer> {
    const server = new QueueServer(await freePort())
    await server.run()
    return server
  }

  /** Starts the server, which is empty. */
  async run(): Promise<void> {
    const options = ['--port', String(this.#port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
    this.#server = spawn('redis-server', [...options, '--maxmemory-policy', 'noeviction'], {
      stdio: 'ignore',
    })
    const deadline = Date.now() + READY_WITHIN
    while (!(await this.#ask((redis) => redis.ping()).catch(() => null))) {
      if (Date.now() > deadline) throw new Error('redis-server is not ready')
      await wait(50)
    }
  }

  async kill(): Promise<void> {
    const server = this.#server
    this.#server = null
    if (!server) return
    const ended = once(server, 'exit')
    server.kill('SIGKILL')
    await ended
  }

  /** It takes connections and answers nothing for a while. */
  async freeze(milliseconds: number): Promise<void> {
    const server = this.#server
    server?.kill('SIGSTOP')
    await wait(milliseconds)
    server?.kill('SIGCONT')
  }

  async flush(): Promise<void> {
    await this.#ask((redis) => redis.flushall())
  }

  /** Full: it refuses whatever would take memory, until it is given room. */
  async setFull(full: boolean): Promise<void> {
    await this.#ask((redis) => redis.config('SET', 'maxmemory', full ? '1' : '0'))
  }

  async #ask<Answer>(question: (redis: Redis) => Promise<Answer>): Promise<Answer> {
    const redis = new Redis(this.url, {
      maxRetriesPerRequest: 1,
      lazyConnect: true,
      retryStrategy: () => null,
    })
    redis.on('error', () => undefined)
    try {
      await redis.connect()
      return await question(redis)
    } finally {
      redis.disconnect()
    }
  }
}
