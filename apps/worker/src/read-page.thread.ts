import type { PageReading } from '@trucot/core/claim/read-page'
import { type ReadInThread, ringBell, type StartedTask } from './page-reading.ts'
import { loadBuild } from './reader-program.ts'

const { modules, build } = await loadBuild(async () => {
  const [{ readStoredPage }, { prepareReading }, { recordSha256, textSha256 }] = await Promise.all([
    import('@trucot/intake/read-stored-page'),
    import('@trucot/db/prepare-reading'),
    import('@trucot/db/record-codec'),
  ])
  return { readStoredPage, prepareReading, recordSha256, textSha256 }
})

function isKnown({ known }: StartedTask, { flattener, text, record }: PageReading): boolean {
  return (
    known?.flattener === flattener &&
    modules.textSha256(text).equals(known.textSha256) &&
    modules.recordSha256(record).equals(known.recordSha256)
  )
}

/** Which build of the reader this thread loaded. */
export function tellBuild(): string | null {
  return build
}

/** Reads one page. Runs in a thread, for it takes the processor for as long as the page is long. */
export default async function readInThread(task: StartedTask): Promise<ReadInThread> {
  ringBell(task)
  const reading = await modules.readStoredPage(task, { without: task.without })
  const ready = task.first ? modules.prepareReading(reading) : null
  if (ready) return { ready, build }
  const { reader, claims } = reading.record
  if (isKnown(task, reading)) return { known: true, reader, claims: claims.length, build }
  return { ...reading, build }
}
