import { readArticle } from '@trucot/core/claim/read-article'
import { readPageText } from '@trucot/core/page/page-text'
import { type PageReading, ringBell, type StartedTask } from './page-reading.ts'

const HTML = /^(?:text\/html|application\/xhtml\+xml)\b/iu

/** Reads one page. Runs in a thread, for it takes the processor for as long as the page is long. */
export default function readPage(task: StartedTask): PageReading {
  ringBell(task)
  if (task.without.length > 0) throw new Error('this reader cannot leave rules out')
  const { text, flattener, head } = readPageText(
    task.bytes,
    HTML.test(task.mediaType) ? 'text/html' : 'text/plain',
  )
  return { text, flattener, record: readArticle({ text, meta: { ...head, ...task.meta } }) }
}
