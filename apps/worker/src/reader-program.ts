import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const LOCK_FILE = 'pnpm-lock.yaml'

/** Where a package's sources begin, by one of its modules. */
function sourcesOf(module: string): string {
  const path = fileURLToPath(import.meta.resolve(module))
  return path.slice(0, path.lastIndexOf(`${sep}src${sep}`) + 1)
}

/** The folder, or one above it, that holds the versions of everything installed; undefined where none does. */
function lockFileAbove(folder: string): string | undefined {
  const file = join(folder, LOCK_FILE)
  if (existsSync(file)) return file
  const above = dirname(folder)
  return above === folder ? undefined : lockFileAbove(above)
}

/** What is hashed. */
export interface ReaderProgram {
  /** Folders that are hashed with all they hold but tests, and single files. */
  folders: string[]
  files: string[]
}

/**
 * Everything that decides what the reader makes of a page: the sources of the domain and of opening files, how a record is
 * hashed, and the versions of what they stand upon. More than is needed, so that nothing is missed; null where it is not
 * known which versions are installed.
 */
export function readerProgram(): ReaderProgram | null {
  const lockFile = lockFileAbove(import.meta.dirname)
  if (!lockFile) return null
  const folders = [
    sourcesOf('@trucot/core/claim/read-article'),
    sourcesOf('@trucot/intake/read-stored-page'),
  ].map((folder) => join(folder, 'src'))
  return { folders, files: [fileURLToPath(import.meta.resolve('@trucot/db/record-codec')), lockFile] }
}

/** Hash of a program and of what runs it; any byte more, less or other gives another. */
export function digestOf({ folders, files }: ReaderProgram): string {
  const { node, v8, icu, unicode } = process.versions
  const hash = createHash('sha256').update(JSON.stringify({ node, v8, icu, unicode }))
  const add = (name: string, path: string) => {
    const bytes = readFileSync(path)
    hash.update(JSON.stringify([name, bytes.length])).update(bytes)
  }
  for (const folder of folders) {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    const paths = entries.filter((entry) => entry.isFile() && !/\.test\.ts$/u.test(entry.name))
    const names = paths.map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
    for (const name of names.sort()) add(name, join(folder, name))
  }
  files.forEach((path, at) => {
    add(String(at), path)
  })
  return hash.digest('hex')
}

/** What was loaded, and the digest of the program it was loaded from. */
export interface Loaded<T> {
  modules: T
  /** Null where it is not known, or where the program was changed while it was loaded. */
  build: string | null
}

/** Loads modules and tells of which build they are: the program is hashed before and after, and must be one. */
export async function loadBuild<T>(
  load: () => Promise<T>,
  program: ReaderProgram | null = readerProgram(),
): Promise<Loaded<T>> {
  const before = program && digestOf(program)
  const modules = await load()
  return { modules, build: program && digestOf(program) === before ? before : null }
}
