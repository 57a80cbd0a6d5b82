import { createHash } from 'node:crypto'
import { appendFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { OfferFile } from './offer-files.ts'

/** What an import has done so far, kept outside it, so that one that was cut off goes on where it stopped. */
export interface ImportJournal {
  /** Whether an earlier run took this file in, as it is now. */
  isDone: (file: OfferFile) => boolean
  done: (file: OfferFile) => void
  /** The import came to its end: nothing is left to go on with. */
  end: () => void
}

const lineOf = ({ path, byteLength, changedAt }: OfferFile) => `${byteLength}\t${changedAt}\t${path}`

/** Opens the journal of an import of these paths into this database. Where none can be kept, nothing is remembered. */
export function openImportJournal(database: string, paths: readonly string[]): ImportJournal {
  const folder = join(process.env.XDG_STATE_HOME ?? join(homedir(), '.local/state'), 'trucot')
  const key = createHash('sha256')
    .update([database, ...paths].join('\n'))
    .digest('hex')
    .slice(0, 16)
  const path = join(folder, `import-${key}`)
  const quietly = (work: () => void) => {
    try {
      work()
    } catch {
      // A journal is a convenience: importing again what was imported changes nothing.
    }
  }
  const before = new Set<string>()
  quietly(() => {
    for (const line of readFileSync(path, 'utf8').split('\n')) before.add(line)
  })
  quietly(() => mkdirSync(folder, { recursive: true }))
  return {
    isDone: (file) => before.has(lineOf(file)),
    done: (file) => quietly(() => appendFileSync(path, `${lineOf(file)}\n`)),
    end: () => quietly(() => rmSync(path, { force: true })),
  }
}
