import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chown, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Binaries } from './binaries.ts'
import type { ServerUser } from './server-user.ts'

/** The one database user of an embedded cluster. */
export const SUPERUSER = 'trucot'

/** A data folder with its parts. */
export interface ClusterFolder {
  cluster: string
  password: string
  log: string
}

export function clusterFolder(dataDir: string): ClusterFolder {
  return {
    cluster: join(dataDir, 'cluster'),
    password: join(dataDir, 'password'),
    log: join(dataDir, 'postgres.log'),
  }
}

/**
 * The last fatal thing the log complains of, on one line. Of a process that complains more than once it is the first:
 * that the disk is full, not what broke because of it.
 */
export async function lastComplaint(log: string): Promise<string> {
  const lines = (await readFile(log, 'utf8').catch(() => '')).trim().split('\n')
  const complaints = lines.filter((line) => /(?:FATAL|PANIC|initdb: error):/u.test(line))
  const process = /\[\d+\]/u.exec(complaints.at(-1) ?? '')?.[0]
  while (process && complaints.at(-2)?.includes(process)) complaints.pop()
  const cause = complaints.at(-1) ?? 'it left no word'
  return cause.replace(/^.*?(?=FATAL|PANIC|initdb)/u, '').trim()
}

async function run(command: string, args: string[], user: ServerUser, log: string): Promise<number> {
  const file = await open(log, 'a')
  try {
    return await new Promise((resolve, reject) => {
      const child = spawn(command, args, {
        ...user,
        cwd: '/',
        stdio: ['ignore', file.fd, file.fd],
        env: { LC_ALL: 'C' },
      })
      child.once('error', reject)
      child.once('exit', (code) => resolve(code ?? 1))
    })
  } finally {
    await file.close()
  }
}

/**
 * Makes the cluster where there is none: UTF-8, code point order, log-in by password. It appears under its name only
 * when it is whole.
 */
export async function initialise(folder: ClusterFolder, binaries: Binaries, user: ServerUser): Promise<void> {
  if (existsSync(folder.cluster)) return
  const staging = `${folder.cluster}.new`
  const passwordFile = `${folder.cluster}.pwfile`
  await rm(staging, { recursive: true, force: true })
  await mkdir(staging, { mode: 0o700 })
  const password = randomBytes(24).toString('base64url')
  await writeFile(passwordFile, password, { mode: 0o600 })
  if (user.uid !== undefined && user.gid !== undefined) {
    await chown(staging, user.uid, user.gid)
    await chown(passwordFile, user.uid, user.gid)
  }
  const args = [
    `--pgdata=${staging}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
  ]
  const code = await run(binaries.initdb, args, user, folder.log)
  await rm(passwordFile)
  if (code !== 0) throw new Error(`the database could not be made: ${await lastComplaint(folder.log)}`)
  await writeFile(folder.password, password, { mode: 0o600 })
  await rename(staging, folder.cluster)
}

export interface ServerSettings {
  port: number
  /** Faster and unsafe: what a power cut leaves is lost. For tests. */
  throwaway?: boolean
}

/** Starts the server on 127.0.0.1; its words go to the log file. */
export async function spawnServer(
  folder: ClusterFolder,
  binaries: Binaries,
  user: ServerUser,
  settings: ServerSettings,
): Promise<ChildProcess> {
  const options: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    port: String(settings.port),
    unix_socket_directories: '',
    max_connections: settings.throwaway ? '200' : '100',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(settings.throwaway ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  }
  const args = [
    '-D',
    folder.cluster,
    ...Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]
  const file = await open(folder.log, 'w')
  try {
    return spawn(binaries.postgres, args, {
      ...user,
      cwd: '/',
      stdio: ['ignore', file.fd, file.fd],
      env: { LC_ALL: 'C' },
    })
  } finally {
    await file.close()
  }
}

/** Ends a server left behind by a start that was killed, so that its data can be opened again. */
export async function endLeftover(folder: ClusterFolder): Promise<void> {
  const pidFile = join(folder.cluster, 'postmaster.pid')
  const pid = Number((await readFile(pidFile, 'utf8').catch(() => '')).split('\n')[0])
  if (!Number.isInteger(pid) || pid <= 1) return
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
  if (!command.includes(folder.cluster)) return
  process.kill(pid, 'SIGINT')
  for (let i = 0; i < 100 && existsSync(pidFile); i++)
    await new Promise((resolve) => setTimeout(resolve, 100))
}
