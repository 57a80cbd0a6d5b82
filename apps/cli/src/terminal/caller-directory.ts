import { resolve } from 'node:path'

/**
 * A path as the caller meant it. A package manager runs scripts from the workspace root and keeps the caller's own
 * directory in INIT_CWD; started directly, the working directory is the caller's.
 */
export function callerPath(path: string, environment: NodeJS.ProcessEnv = process.env): string {
  const viaScript = environment.npm_lifecycle_event === 'trucot'
  return resolve((viaScript && environment.INIT_CWD) || process.cwd(), path)
}
