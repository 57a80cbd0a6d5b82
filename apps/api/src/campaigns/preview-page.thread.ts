import type { PageReading } from '@trucot/core/claim/read-page'
import { readStoredPage } from '@trucot/intake/read-stored-page'
import type { PreviewTask } from './preview-reader.ts'

/** Reads one page; nothing is kept of it here. */
export default function previewPage({ without, ...page }: PreviewTask): Promise<PageReading> {
  return readStoredPage(page, { without })
}
