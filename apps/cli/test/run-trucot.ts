import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

export interface Outcome {
  code: number | null
  lines: string[]
  complaints: string
}

/** Runs the command line as a person would, in a process of its own. */
export function runTrucot(args: readonly string[], environment: Record<string, string> = {}): Outcome {
  const { DATABASE_URL: _database, REDIS_URL: _redis, ...inherited } = process.env
  const program = join(import.meta.dirname, '../src/main.ts')
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    env: { ...inherited, TRUCOT_FOLDER: '/nonexistent', ...environment },
  })
  return { code: status, lines: stdout.split('\n').filter((line) => line !== ''), complaints: stderr }
}
