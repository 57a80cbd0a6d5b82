import type { PageMediaType } from '@trucot/core/page/media-type'
import { readPageText } from '@trucot/core/page/page-text'
import type { DocumentText } from './docx.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/**
 * The one text of a page that every offset points into, whatever kind of page it is. Throws Refused where a document cannot
 * be read. Takes the processor for as long as the page is long: to be run in a thread.
 */
export async function textOfPage(bytes: Uint8Array, mediaType: PageMediaType): Promise<DocumentText> {
  // Parsers of documents are large; threads that only read articles are spared them.
  if (mediaType === DOCX) {
    const { readDocx } = await import('./docx.ts')
    return await readDocx(bytes)
  }
  if (mediaType === 'application/pdf') {
    const { readPdf } = await import('./pdf.ts')
    return await readPdf(bytes)
  }
  return readPageText(bytes, mediaType)
}
