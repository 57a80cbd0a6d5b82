import { Parser } from 'htmlparser2'
import { LineWriter } from './line-writer.ts'
import { type PageHead, readHeadTag } from './page-head.ts'

/** Changes whenever the same HTML can come out as other text. */
export const FLATTENER_VERSION = 'html-lines@1'

/** A page as lines of text, and what its head says about it. */
export interface FlattenedPage {
  text: string
  head: PageHead
}

const DROPPED = new Set(
  'script style noscript template svg math canvas iframe object embed audio video select option textarea button nav dialog datalist map'.split(
    ' ',
  ),
)
/** Elements that stand apart from their neighbours: a blank line between. */
const BLOCKS = new Set(
  (
    'address article aside blockquote center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr legend li main menu ol p pre section summary table tbody tfoot thead ul caption body html'
  ).split(' '),
)

/**
 * Turns HTML into lines: one a block element or table row, blank lines between; `<br>` breaks a line, table cells are
 * set apart by a tab. Scripts, styles, form controls and navigation are left out; entities are decoded; runs of white space
 * become one space outside `<pre>`. Takes broken HTML; time is linear.
 */
export function flattenHtml(html: string): FlattenedPage {
  const writer = new LineWriter()
  const head: PageHead = {}
  let dropped = 0
  let preformatted = 0
  let titleDepth = 0
  let title = ''
  const parser = new Parser({
    onopentag(name, attributes) {
      if (DROPPED.has(name)) dropped++
      if (dropped > 0) return
      readHeadTag(head, name, attributes)
      if (name === 'title') titleDepth++
      else if (name === 'br') writer.breakLine()
      else if (name === 'tr') writer.breakLine()
      else if (name === 'td' || name === 'th') writer.separateCell()
      else if (BLOCKS.has(name)) writer.breakBlock()
      if (name === 'pre') preformatted++
    },
    ontext(data) {
      if (dropped > 0) return
      if (titleDepth > 0) title += data
      else if (preformatted > 0) writer.writeLines(data)
      else writer.write(data)
    },
    onclosetag(name) {
      if (DROPPED.has(name)) dropped = Math.max(0, dropped - 1)
      if (dropped > 0) return
      if (name === 'title') titleDepth = Math.max(0, titleDepth - 1)
      else if (name === 'pre') preformatted = Math.max(0, preformatted - 1)
      if (name === 'tr') writer.breakLine()
      else if (BLOCKS.has(name)) writer.breakBlock()
    },
  })
  parser.write(html)
  parser.end()
  const named = title.replace(/\s+/gu, ' ').trim()
  if (named !== '') head.title ??= named
  return { text: writer.text(), head }
}
