import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream, type WriteStream } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT } from './root.ts'

const LEAVE_WITH_PARENT = join(ROOT, 'tooling/start/src/leave-with-parent.ts')
const SKEWED_CLOCK = join(import.meta.dirname, 'skewed-clock.ts')
const START_AGAIN_AFTER = 300

export interface ServiceOrders {
  name: string
  /** Relative to the clone. */
  program: string
  env: Record<string, string>
  logFile: string
  /** It ended though nobody ended it; it is started again at once, as a supervisor would. */
  onFall: (name: string, ending: string) => void
}

/** Every process that any service here is, so that none outlives us. */
const running = new Set<ChildProcess>()
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** One service of the house under a supervisor: it runs until it is told otherwise. */
export class Service {
  readonly name: string
  readonly #orders: ServiceOrders
  readonly #log: WriteStream
  #child: ChildProcess | null = null
  #ended: Promise<void> = Promise.resolve()
  #wanted = false
  #skewSeconds = 0

  constructor(orders: ServiceOrders) {
    this.name = orders.name
    this.#orders = orders
    this.#log = createWriteStream(orders.logFile, { flags: 'a' })
  }

  /** Where everything that it says is kept. */
  get logFile(): string {
    return this.#orders.logFile
  }

  /** Whether its clock is another than the machine's. */
  get isSkewed(): boolean {
    return this.#skewSeconds !== 0
  }

  get pid(): number | undefined {
    return this.#child?.pid
  }

  /** Starts it; with another clock than the machine's where seconds are given. */
  start(skewSeconds = 0): void {
    this.#wanted = true
    this.#skewSeconds = skewSeconds
    const { program, env } = this.#orders
    const preloads = [LEAVE_WITH_PARENT, ...(skewSeconds === 0 ? [] : [SKEWED_CLOCK])]
    const child = spawn(
      process.execPath,
      [...preloads.flatMap((file) => ['--import', pathToFileURL(file).href]), join(ROOT, program)],
      {
        cwd: ROOT,
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
        env: { ...process.env, ...env, CLOCK_SKEW_SECONDS: String(skewSeconds) },
      },
    )
    running.add(child)
    this.#child = child
    child.stdout?.pipe(this.#log, { end: false })
    child.stderr?.pipe(this.#log, { end: false })
    this.#ended = new Promise((resolve) => {
      child.once('close', (code, signal) => {
        running.delete(child)
        if (this.#child === child) this.#child = null
        resolve()
        if (this.#wanted) this.#fell(signal ?? `code ${code}`)
      })
    })
  }

  #fell(ending: string): void {
    this.#orders.onFall(this.name, ending)
    setTimeout(() => {
      if (this.#wanted && !this.#child) this.start(this.#skewSeconds)
    }, START_AGAIN_AFTER)
  }

  /** Ends it by a signal and waits until it is gone; after the deadline it is killed. */
  async end(signal: 'SIGKILL' | 'SIGTERM', deadlineMs = 25_000): Promise<void> {
    this.#wanted = false
    const child = this.#child
    if (!child) return
    child.kill(signal)
    const timer = setTimeout(() => child.kill('SIGKILL'), deadlineMs)
    await this.#ended
    clearTimeout(timer)
  }

  /** Stops it in the midst of whatever it does, until it is thawed. */
  freeze(): void {
    this.#child?.kill('SIGSTOP')
  }

  thaw(): void {
    this.#child?.kill('SIGCONT')
  }

  async close(): Promise<void> {
    await this.end('SIGTERM')
    await new Promise<void>((resolve) => this.#log.end(resolve))
  }
}
