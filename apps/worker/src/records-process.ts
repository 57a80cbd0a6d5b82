import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { LogLevel } from '@trucot/service/env-fields'
import type { Log } from '@trucot/service/log'
import { ASSEMBLED_AT_ONCE } from './records-loop.ts'
import { type RecordsOrders, type RecordsWord, STOP } from './records-messages.ts'

const PROGRAM = join(import.meta.dirname, 'make-records.process.ts')
/** Megabytes of objects that it may hold; beyond, it ends and begins anew with fewer articles at once. */
const MOST_MEGABYTES = 224
const AGAIN_AFTER = 2000

export interface RecordsProcess {
  /** What it held when it last told; 0 where it does not run. */
  memoryBytes: () => number
  pid: () => number | undefined
  stop: () => Promise<void>
}

/**
 * Makes records in a process of its own, which has its turn after reading and may run out of memory without taking the
 * worker down. One that ends is started again, for half as many articles at once; where one alone is too many, with twice
 * the memory.
 */
export function startRecordsProcess(options: {
  databaseUrl: string
  logLevel: LogLevel
  log: Log
}): RecordsProcess {
  const { databaseUrl, logLevel, log } = options
  let [most, megabytes, memoryBytes] = [ASSEMBLED_AT_ONCE, MOST_MEGABYTES, 0]
  let stopping = false
  let child: ChildProcess | undefined
  let timer: NodeJS.Timeout | undefined

  function start(): void {
    const made = fork(PROGRAM, [], {
      execArgv: [`--max-old-space-size=${megabytes}`],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    child = made
    made.on('message', (word: RecordsWord) => {
      memoryBytes = word.memoryBytes
    })
    made.on('error', (fault) => log.error({ err: fault }, 'records cannot be made'))
    made.once('exit', (code, signal) => {
      memoryBytes = 0
      if (stopping) return
      if (most > 1) most = Math.ceil(most / 2)
      else megabytes *= 2
      log.warn(
        { code, signal, most, megabytes },
        'the process that makes records ended, and is started again',
      )
      timer = setTimeout(start, AGAIN_AFTER)
    })
    const orders: RecordsOrders = { databaseUrl, logLevel, most }
    made.send(orders)
  }

  start()
  return {
    memoryBytes: () => memoryBytes,
    pid: () => child?.pid,
    stop: async () => {
      stopping = true
      clearTimeout(timer)
      if (!child || child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      if (child.connected) child.send(STOP)
      await ended
    },
  }
}
