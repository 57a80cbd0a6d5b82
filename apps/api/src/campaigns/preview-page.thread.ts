import { type PageReading, readPage } from '@trucot/core/claim/read-page'
import type { PreviewTask } from './preview-reader.ts'

/** Reads one page; nothing is kept of it here. */
export default function previewPage({ without, ...page }: PreviewTask): PageReading {
  return readPage(page, { without })
}
