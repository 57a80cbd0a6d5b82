import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The folder beside the clone that holds gold articles and the reference scorer, or null where there is none. */
export const sharedFolder: string | null = (() => {
  const path = fileURLToPath(new URL('../../../../shared', import.meta.url))
  return existsSync(path) ? path : null
})()

/** Says in one line why a test that needs the folder does not run. */
export function sayWhenMissing(what: string): void {
  if (!sharedFolder) console.warn(`${what}: not run, there is no shared/ folder beside the clone`)
}
