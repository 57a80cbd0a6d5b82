import { readArticle } from '@trucot/core/claim/read-article'
import { readPageText } from '@trucot/core/page/page-text'
import { type PageReading, ringBell, type StartedTask } from './page-reading.ts'

const HTML = /^(?:text\/html|application\/xhtml\+xml)\b/iu

/** Reads one page. Runs in a thread, for it takes the processor for as long as the page is long. */
export default function readPage(task: StartedTask): PageReading {
  ringBell(task)
  const { text, flattener, head } = readPageText(
    task.bytes,
    HTML.test(task.mediaType) ? 'text/html' : 'text/plain',
  )
  const record = readArticle({ text, meta: { ...head, ...task.meta } }, { without: task.without })
  return { text, flattener, record }
}
