import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the folder beside the clone holds that tests read: part of their cache key, since it is outside the clone. */
export function sharedFolderHash(shared: string): string {
  const hash = createHash('sha256')
  for (const folder of ['eval', 'gold'].map((name) => join(shared, name))) {
    if (!existsSync(folder)) continue
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
    for (const file of files.sort()) hash.update(file.slice(shared.length)).update(readFileSync(file))
  }
  return hash.digest('hex')
}
