import type { PageReading } from '@trucot/core/claim/read-page'
import { prepareReading } from '@trucot/db/prepare-reading'
import { recordSha256, textSha256 } from '@trucot/db/record-codec'
import { readStoredPage } from '@trucot/intake/read-stored-page'
import { type KnownAgain, type ReadyToStore, ringBell, type StartedTask } from './page-reading.ts'

function isKnown({ known }: StartedTask, { flattener, text, record }: PageReading): boolean {
  return (
    known?.flattener === flattener &&
    textSha256(text).equals(known.textSha256) &&
    recordSha256(record).equals(known.recordSha256)
  )
}

/** Reads one page. Runs in a thread, for it takes the processor for as long as the page is long. */
export default async function readInThread(
  task: StartedTask,
): Promise<PageReading | KnownAgain | ReadyToStore> {
  ringBell(task)
  const reading = await readStoredPage(task, { without: task.without })
  if (task.first) return { ready: prepareReading(reading) }
  const { reader, claims } = reading.record
  return isKnown(task, reading) ? { known: true, reader, claims: claims.length } : reading
}
