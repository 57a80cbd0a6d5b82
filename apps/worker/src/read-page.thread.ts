import { type PageReading, readPage } from '@trucot/core/claim/read-page'
import { recordSha256, textSha256 } from '@trucot/db/record-codec'
import { type KnownAgain, ringBell, type StartedTask } from './page-reading.ts'

function isKnown({ known }: StartedTask, { flattener, text, record }: PageReading): boolean {
  return (
    known?.flattener === flattener &&
    textSha256(text).equals(known.textSha256) &&
    recordSha256(record).equals(known.recordSha256)
  )
}

/** Reads one page. Runs in a thread, for it takes the processor for as long as the page is long. */
export default function readInThread(task: StartedTask): PageReading | KnownAgain {
  ringBell(task)
  const reading = readPage(task, { without: task.without })
  const { reader, claims } = reading.record
  return isKnown(task, reading) ? { known: true, reader, claims: claims.length } : reading
}
