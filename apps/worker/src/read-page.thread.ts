import { readArticle } from '@trucot/core/claim/read-article'
import { readPageText } from '@trucot/core/page/page-text'
import { recordSha256, textSha256 } from '@trucot/db/record-codec'
import { type KnownAgain, type PageReading, ringBell, type StartedTask } from './page-reading.ts'

const HTML = /^(?:text\/html|application\/xhtml\+xml)\b/iu

function isKnown({ known }: StartedTask, { flattener, text, record }: PageReading): boolean {
  return (
    known?.flattener === flattener &&
    textSha256(text).equals(known.textSha256) &&
    recordSha256(record).equals(known.recordSha256)
  )
}

/** Reads one page. Runs in a thread, for it takes the processor for as long as the page is long. */
export default function readPage(task: StartedTask): PageReading | KnownAgain {
  ringBell(task)
  const { text, flattener, head } = readPageText(
    task.bytes,
    HTML.test(task.mediaType) ? 'text/html' : 'text/plain',
  )
  const record = readArticle({ text, meta: { ...head, ...task.meta } }, { without: task.without })
  const reading = { text, flattener, record }
  return isKnown(task, reading)
    ? { known: true, reader: record.reader, claims: record.claims.length }
    : reading
}
