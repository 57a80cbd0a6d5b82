import { wellFormedText } from '@trucot/core/page/decode-page'
import { convertFontText } from '@trucot/core/page/encoding/legacy-text'
import type { PageHead } from '@trucot/core/page/page-head'
import { Parser } from 'htmlparser2'
import { MOST_PART_BYTES } from './limits.ts'
import { Refused } from './refusal.ts'
import { readZip } from './zip.ts'

/** Changes whenever the same document can come out as other text. */
export const DOCX_VERSION = 'docx-lines@1'

const BODY = 'word/document.xml'
const PROPERTIES = 'docProps/core.xml'
/** Text that was deleted, or is a field's instruction. */
const SKIPPED = new Set(
  ['w:del', 'w:instrText', 'w:delText', 'mc:Fallback', 'w:movefrom'].map((name) => name.toLowerCase()),
)
/** Elements in one another; no document's stand deeper. */
const DEEPEST = 400

/** A document as lines of text. */
export interface DocumentText {
  text: string
  head: PageHead
  encoding: string
  flattener: string
}

/** Told of an XML part's elements; ends the reading where they stand too deep in one another. */
function readXml(
  bytes: Uint8Array,
  listener: { enter: (name: string) => void; read: (text: string) => void; leave: (name: string) => void },
): void {
  let depth = 0
  const parser = new Parser(
    {
      onopentag: (name) => {
        if (++depth > DEEPEST) throw new Refused('broken', 'elements stand in one another without end')
        listener.enter(name.toLowerCase())
      },
      ontext: (text) => listener.read(text),
      onclosetag: (name) => {
        depth--
        listener.leave(name.toLowerCase())
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.write(new TextDecoder().decode(bytes))
  parser.end()
}

/** Paragraphs as lines, cells of a row set apart by tabs; text boxes stand where they are anchored. */
function bodyLines(bytes: Uint8Array): string {
  const lines: string[] = []
  let line = ''
  let texts = 0
  let skipped = 0
  let cells = 0
  const endLine = () => {
    lines.push(line.trim())
    line = ''
  }
  readXml(bytes, {
    enter: (name) => {
      if (SKIPPED.has(name)) skipped++
      if (name === 'w:t') texts++
      else if (name === 'w:tab') line += '\t'
      else if (name === 'w:br' || name === 'w:cr') endLine()
      else if (name === 'w:nobreakhyphen') line += '-'
      else if (name === 'w:tc') cells++
    },
    read: (text) => {
      if (texts > 0 && skipped === 0) line += text
    },
    leave: (name) => {
      if (SKIPPED.has(name)) skipped--
      if (name === 'w:t') texts--
      else if (name === 'w:p' && cells === 0) endLine()
      else if (name === 'w:p') line += ' '
      else if (name === 'w:tc') {
        cells--
        line = `${line.trimEnd()}\t`
      } else if (name === 'w:tr' && cells === 0) endLine()
    },
  })
  endLine()
  return lines
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()
}

function properties(bytes: Uint8Array | undefined): PageHead {
  if (!bytes) return {}
  const values = new Map<string, string>()
  let open = ''
  readXml(bytes, {
    enter: (name) => {
      open = name
    },
    read: (text) => values.set(open, (values.get(open) ?? '') + text),
    leave: () => {
      open = ''
    },
  })
  const title = values.get('dc:title')?.trim()
  // Who typed a document is not who wrote the article, and when it was typed not when that came out.
  return title ? { title } : {}
}

/**
 * The text of a Word document (.docx): one line a paragraph. Headers, footers, notes and deleted text are left out; text
 * in the fonts of before Unicode is converted. Throws Refused.
 */
export async function readDocx(bytes: Uint8Array): Promise<DocumentText> {
  const parts = await readZip(bytes, (name) => name === BODY || name === PROPERTIES, {
    mostEntries: 2000,
    mostBytes: MOST_PART_BYTES,
    mostBytesTogether: 2 * MOST_PART_BYTES,
  })
  const partOf = (name: string) => parts.find((part) => part.name === name)?.bytes
  const body = partOf(BODY)
  if (!body) throw new Refused('broken', 'there is no document in it')
  const text = wellFormedText(bodyLines(body))
  const font = convertFontText(text)
  return {
    text: font?.text ?? text,
    head: properties(partOf(PROPERTIES)),
    encoding: font?.encoding ?? 'UTF-8',
    flattener: font ? `${DOCX_VERSION} ${font.encoding.toLowerCase()}` : DOCX_VERSION,
  }
}
