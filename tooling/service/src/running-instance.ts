import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** What `npm start` leaves in the clone while it runs, so that the command line finds its database. */
export const RunningInstance = z.object({
  pid: z.int().positive(),
  address: z.string(),
  databaseUrl: z.string(),
  redisUrl: z.string().nullable(),
})
export type RunningInstance = z.infer<typeof RunningInstance>

/** The folder, inside the clone and out of git, for what a running instance keeps. */
export const INSTANCE_FOLDER = join(import.meta.dirname, '../../../.trucot')

const fileIn = (folder: string) => join(folder, 'running.json')

/** True when the process is there and, where that can be told, is one of this project's. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM'
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('tooling/start')
  } catch {
    return true
  }
}

/** The instance that runs from this clone, or null. What a killed one left behind does not count. */
export function findRunningInstance(folder: string = INSTANCE_FOLDER): RunningInstance | null {
  try {
    const instance = RunningInstance.parse(JSON.parse(readFileSync(fileIn(folder), 'utf8')))
    return isAlive(instance.pid) ? instance : null
  } catch {
    return null
  }
}

/** Readable by its owner alone: the database's address holds a password. */
export function writeRunningInstance(instance: RunningInstance, folder: string = INSTANCE_FOLDER): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(fileIn(folder), `${JSON.stringify(instance)}\n`, { mode: 0o600 })
}

export function removeRunningInstance(folder: string = INSTANCE_FOLDER): void {
  rmSync(fileIn(folder), { force: true })
}
