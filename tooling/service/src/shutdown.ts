import type { Log } from './log.ts'

interface ShutdownOptions {
  log: Log
  /** After so many milliseconds the process exits however far the steps have come. */
  deadlineMs: number
  /** What emits SIGINT and SIGTERM, and how to leave. */
  process?: {
    on: (signal: 'SIGINT' | 'SIGTERM', listener: (signal: NodeJS.Signals) => void) => unknown
    exit: (code: number) => void
  }
}

export interface Shutdown {
  /** Adds what must be closed. The last opened is closed first; a step that fails does not stop the others. */
  closing: (name: string, close: () => Promise<unknown> | unknown) => void
  /** Closes everything and exits. Called again it changes nothing. */
  begin: (reason: string, exitCode: number) => Promise<void>
}

/**
 * Takes a service down in order on SIGINT and SIGTERM. A second signal leaves at once. The exit code is 0 where every
 * step went well in time, else 1.
 */
export function openShutdown({ log, deadlineMs, process: host = process }: ShutdownOptions): Shutdown {
  const steps: { name: string; close: () => Promise<unknown> | unknown }[] = []
  let running: Promise<void> | null = null

  async function closeAll(reason: string, exitCode: number): Promise<void> {
    log.info({ reason }, `stopping: ${reason}`)
    let code = exitCode
    const timer = setTimeout(() => {
      log.error(`not stopped within ${deadlineMs} ms, leaving all the same`)
      host.exit(1)
    }, deadlineMs)
    for (const { name, close } of steps.reverse()) {
      try {
        await close()
        log.debug(`closed ${name}`)
      } catch (fault) {
        log.error({ err: fault }, `closing ${name} failed`)
        code ||= 1
      }
    }
    clearTimeout(timer)
    log.info('stopped')
    host.exit(code)
  }

  function begin(reason: string, exitCode: number): Promise<void> {
    running ??= closeAll(reason, exitCode)
    return running
  }

  function onSignal(signal: NodeJS.Signals): void {
    if (running) {
      log.warn(`${signal} again, leaving at once`)
      host.exit(1)
    } else {
      void begin(signal, 0)
    }
  }
  host.on('SIGINT', onSignal)
  host.on('SIGTERM', onSignal)

  return { closing: (name, close) => steps.push({ name, close }), begin }
}
