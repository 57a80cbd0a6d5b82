import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { lstat, mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { ServerUser } from './server-user.ts'

/** Where every user may go and what is there outlives a reboot. */
export const OPEN_PARENT = '/var/tmp'

function canEnter(folder: string, user: ServerUser): boolean {
  return spawnSync('test', ['-x', folder], { ...user, cwd: '/', stdio: 'ignore' }).status === 0
}

/**
 * Makes the folder that holds the cluster, its log and its password. Where the server's user cannot get into the one
 * wished for, it is one under /var/tmp, the same at every start.
 */
export async function makeDataFolder(wished: string, user: ServerUser): Promise<string> {
  const absolute = resolve(wished)
  await mkdir(absolute, { recursive: true })
  if (user.uid === undefined || canEnter(absolute, user)) return absolute
  const name = `trucot-${createHash('sha256').update(absolute).digest('hex').slice(0, 12)}`
  const open = join(OPEN_PARENT, name)
  await mkdir(open, { recursive: true, mode: 0o755 })
  const found = await lstat(open)
  if (!found.isDirectory() || found.uid !== process.getuid?.())
    throw new Error(`${open} belongs to somebody else`)
  return open
}
