import { spawn } from 'node:child_process'
import { createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT } from './root.ts'

export interface ServiceOrders {
  /** "api", "worker": names its log file too. */
  name: string
  /** Relative to the clone. */
  program: string
  /** Options of Node. */
  flags?: readonly string[]
  env: Record<string, string>
  logFolder: string
}

export interface ServiceProcess {
  name: string
  logFile: string
  /** Resolves when the process has ended: with null where it was stopped, else with one line that says why. */
  ended: Promise<string | null>
  /** Asks it to end and waits; after the deadline it is killed. */
  stop: (deadlineMs: number) => Promise<void>
}

const PRELOAD = pathToFileURL(join(import.meta.dirname, 'leave-with-parent.ts')).href

function openLog(folder: string, name: string) {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${name}.log`)
  if (existsSync(path)) renameSync(path, `${path}.before`)
  const stream = createWriteStream(path)
  // A full disk costs the log, not the service.
  stream.on('error', () => undefined)
  return { path, stream }
}

/** Starts a service in a process group of its own, so that a Ctrl-C reaches it only through us and in our order. */
export function startService({ name, program, flags = [], env, logFolder }: ServiceOrders): ServiceProcess {
  const log = openLog(logFolder, name)
  const child = spawn(process.execPath, [...flags, '--import', PRELOAD, join(ROOT, program)], {
    cwd: ROOT,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, ...env },
  })
  child.stdout?.pipe(log.stream, { end: false })
  child.stderr?.pipe(log.stream, { end: false })
  let lastWords = ''
  child.stderr?.on('data', (chunk) => {
    lastWords = (lastWords + String(chunk)).slice(-4000)
  })
  let stopping = false
  const ended = new Promise<string | null>((resolve) => {
    child.once('error', (error) => resolve(`${name} could not be run: ${error.message}`))
    child.once('close', (code, signal) => {
      log.stream.end()
      if (stopping) return resolve(null)
      const said = lastWords.trim().split('\n')[0]
      const ending = signal ? `was ended by ${signal}` : `ended with code ${code}`
      resolve(said?.startsWith(`${name}: `) ? said : `The ${name} ${ending}; its log is ${log.path}`)
    })
  })
  return {
    name,
    logFile: log.path,
    ended,
    stop: async (deadlineMs) => {
      stopping = true
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGTERM')
      const timer = setTimeout(() => child.kill('SIGKILL'), deadlineMs)
      await ended
      clearTimeout(timer)
    },
  }
}
