import { wellFormedText } from '@trucot/core/page/decode-page'
import { convertFontText } from '@trucot/core/page/encoding/legacy-text'
import { getDocumentProxy } from 'unpdf'
import type { DocumentText } from './docx.ts'
import { LONGEST_TEXT, MOST_PDF_PAGES } from './limits.ts'
import { Refused } from './refusal.ts'

/** Changes whenever the same document can come out as other text. */
export const PDF_VERSION = 'pdf-lines@1'

/** A piece of text where it stands on its page; y grows upwards. */
interface Piece {
  text: string
  x: number
  y: number
  width: number
  height: number
}

/** Pieces whose baselines differ by less than this share of their height are on one line. */
const SAME_LINE = 0.5
/** A gap to the next line larger than this many heights parts paragraphs. */
const PARTED = 1.8
/** A gap between two pieces larger than this share of the height is a space. */
const SPACED = 0.2

interface Line {
  text: string
  y: number
  height: number
}

/** Pieces in the order the file gives them, joined into lines where they stand side by side. */
function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: (Line & { end: number })[] = []
  for (const piece of pieces) {
    const line = lines.at(-1)
    const height = Math.max(piece.height, 1)
    if (line && Math.abs(line.y - piece.y) < height * SAME_LINE && piece.x >= line.end - height) {
      const isSpaced =
        piece.x - line.end > height * SPACED && !/\s$/u.test(line.text) && !/^\s/u.test(piece.text)
      line.text += (isSpaced ? ' ' : '') + piece.text
      line.end = piece.x + piece.width
      line.height = Math.max(line.height, height)
    } else if (piece.text.trim() !== '') {
      lines.push({ text: piece.text, y: piece.y, height, end: piece.x + piece.width })
    }
  }
  return lines
}

/** Lines of a page with blank ones where paragraphs part. */
function textOfLines(lines: readonly Line[]): string {
  let text = ''
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1]
    if (above)
      text += Math.abs(above.y - line.y) > Math.max(above.height, line.height) * PARTED ? '\n\n' : '\n'
    text += line.text.replace(/\s+/gu, ' ').trim()
  }
  return text
}

function toPiece(item: object): Piece | null {
  if (!('str' in item) || typeof item.str !== 'string' || !('transform' in item)) return null
  const transform = item.transform as readonly number[]
  const { width = 0, height = 0 } = item as { width?: number; height?: number }
  return {
    text: item.str,
    x: transform[4] ?? 0,
    y: transform[5] ?? 0,
    width,
    height: height || Math.abs(transform[3] ?? 0),
  }
}

async function openPdf(bytes: Uint8Array) {
  try {
    // The library keeps the bytes it is given.
    return await getDocumentProxy(new Uint8Array(bytes), {
      useSystemFonts: false,
      disableFontFace: true,
      enableXfa: false,
      stopAtErrors: false,
      verbosity: 0,
    })
  } catch (cause) {
    const name = cause instanceof Error ? cause.name : ''
    if (name === 'PasswordException') throw new Refused('encrypted', 'the document wants a password')
    throw new Refused('broken', 'the document cannot be opened', { cause })
  }
}

/** The text of a PDF that has any: lines as they stand, a blank one between paragraphs and pages. Throws Refused. */
export async function readPdf(bytes: Uint8Array): Promise<DocumentText> {
  const pdf = await openPdf(bytes)
  try {
    if (pdf.numPages > MOST_PDF_PAGES)
      throw new Refused('too_many', `the document has more than ${MOST_PDF_PAGES} pages`)
    const pages: string[] = []
    let length = 0
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent()
      const text = textOfLines(linesOf(items.flatMap((item) => toPiece(item) ?? [])))
      page.cleanup()
      length += text.length
      if (length > LONGEST_TEXT) throw new Refused('too_large', 'the text is too long for an article')
      pages.push(text)
    }
    const text = wellFormedText(pages.filter((page) => page !== '').join('\n\n'))
    if (!/\p{L}/u.test(text)) throw new Refused('no_text', 'there is no text in it, only pictures of it')
    const font = convertFontText(text)
    return {
      text: font?.text ?? text,
      head: {},
      encoding: font?.encoding ?? 'UTF-8',
      flattener: font ? `${PDF_VERSION} ${font.encoding.toLowerCase()}` : PDF_VERSION,
    }
  } catch (cause) {
    if (cause instanceof Refused) throw cause
    throw new Refused('broken', 'the document is broken', { cause })
  } finally {
    await pdf.loadingTask.destroy().catch(() => undefined)
  }
}
