import { spawnSync } from 'node:child_process'

/** Who the server runs as; empty for the user running this. */
export interface ServerUser {
  uid?: number
  gid?: number
}

const NAME = 'postgres'

function idOf(kind: '-u' | '-g'): number | undefined {
  const result = spawnSync('id', [kind, NAME], { encoding: 'utf8' })
  return result.status === 0 ? Number(result.stdout.trim()) : undefined
}

/** Postgres refuses to run as root: root gets a user of its own for it, made where it is missing. */
export function serverUser(): ServerUser {
  if (process.getuid?.() !== 0) return {}
  if (idOf('-u') === undefined) {
    const made = spawnSync('useradd', [
      '--system',
      '--user-group',
      '--no-create-home',
      '--shell',
      '/usr/sbin/nologin',
      NAME,
    ])
    if (made.status !== 0) throw new Error(`Postgres cannot run as root, and no user "${NAME}" could be made`)
  }
  const uid = idOf('-u')
  const gid = idOf('-g')
  if (uid === undefined || gid === undefined) throw new Error(`the user "${NAME}" has no id`)
  return { uid, gid }
}
