import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { ROOT } from './root.ts'

/** What ends us before our time; the last is the end of who started us. */
const ENDINGS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const
const RUNS = join(ROOT, '.turbo/runs')

const Summary = z.object({
  tasks: z.array(
    z.object({
      task: z.string(),
      package: z.string(),
      directory: z.string(),
      command: z.string(),
      cache: z.object({ status: z.string() }),
      execution: z.object({ startTime: z.int(), endTime: z.int(), exitCode: z.int().nullable() }).nullish(),
    }),
  ),
})

/** One task of one package, run or taken from the cache. */
export interface TaskResult {
  task: string
  package: string
  /** Relative to the clone. */
  directory: string
  exitCode: number
  cached: boolean
  seconds: number
}

export interface TurboOrders {
  tasks: readonly string[]
  /** At once. */
  concurrency: number
  /** Handed on to every task's command. */
  args?: readonly string[]
  /** Which tasks' words to show. */
  show: 'errors-only' | 'new-only'
  env: Record<string, string>
}

/** Runs tasks in all packages that have them, going on after failures, with their words on our own output. */
export async function runTurbo({
  tasks,
  concurrency,
  args = [],
  show,
  env,
}: TurboOrders): Promise<TaskResult[]> {
  rmSync(RUNS, { recursive: true, force: true })
  const options = [
    '--continue=always',
    '--summarize',
    `--output-logs=${show}`,
    `--concurrency=${concurrency}`,
  ]
  const command = ['-y', 'pnpm@12', 'exec', 'turbo', 'run', ...tasks, ...options]
  const code = await new Promise<number>((resolve, reject) => {
    const turbo = spawn('npx', args.length > 0 ? [...command, '--', ...args] : command, {
      cwd: ROOT,
      // A process group of its own, so that everything below it can be ended at once.
      detached: true,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        ...process.env,
        TURBO_TELEMETRY_DISABLED: '1',
        TURBO_NO_UPDATE_NOTIFIER: '1',
        npm_config_loglevel: 'error',
        ...env,
      },
    })
    const end = () => endGroup(turbo.pid)
    for (const event of ENDINGS) process.on(event, end)
    turbo.once('exit', () => {
      for (const event of ENDINGS) process.off(event, end)
    })
    turbo.once('error', reject)
    turbo.once('exit', (exitCode) => resolve(exitCode ?? 1))
  })
  const results = readSummary().filter((result) => tasks.includes(result.task))
  if (results.length === 0)
    throw new Error(`turbo ran none of ${tasks.join(', ')} (it ended with code ${code})`)
  return results
}

/** Ends a process and all it started, and ourselves. */
function endGroup(pid: number | undefined): void {
  if (pid !== undefined) process.kill(-pid, 'SIGTERM')
  process.exit(1)
}

function readSummary(): TaskResult[] {
  const [newest] = readdirSync(RUNS).sort().reverse()
  if (newest === undefined) return []
  const { tasks } = Summary.parse(JSON.parse(readFileSync(join(RUNS, newest), 'utf8')))
  return tasks
    .filter((task) => task.command !== '<NONEXISTENT>')
    .map(({ task, package: name, directory, cache, execution }) => ({
      task,
      package: name,
      directory,
      // A task that never ran, for another failed before it, has failed too.
      exitCode: execution ? (execution.exitCode ?? 1) : 1,
      cached: cache.status === 'HIT',
      seconds: execution ? (execution.endTime - execution.startTime) / 1000 : 0,
    }))
}
