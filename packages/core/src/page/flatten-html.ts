import type { Span } from '../text/span.ts'
import { DROPPED, isParted } from './element-kinds.ts'
import { LineWriter } from './line-writer.ts'
import { findMainContent, isBox, type MainContent, PageSurvey } from './main-content.ts'
import { HeadReader, type PageHead } from './page-head.ts'
import { type HtmlListener, parseHtml } from './parse-html.ts'

/** Changes whenever the same HTML can come out as other text. */
export const FLATTENER_VERSION = 'html-lines@2'

/** A page as lines of text, and what its head says about it. */
export interface FlattenedPage {
  text: string
  head: PageHead
  /** Lines that the page marks as captions. */
  captions: readonly Span[]
}

/** What the page says about itself, and where on it the article is. */
function surveyPage(html: string): { head: PageHead; content: MainContent } {
  const survey = new PageSurvey()
  const reader = new HeadReader()
  parseHtml(html, {
    enter: (name, attributes) => {
      reader.enter(name, attributes)
      survey.enter(name, attributes)
    },
    read: (text) => {
      reader.read(text)
      if (!reader.isReading) survey.read(text)
    },
    leave: (name) => {
      reader.leave(name)
      survey.leave(name)
    },
  })
  survey.end()
  return { head: reader.head(), content: findMainContent(survey, reader.names()) }
}

const CAPTION_BLOCKS = new Set(['p', 'div', 'td', 'span', 'em', 'i', 'figcaption', 'dd'])
/** "photo-caption", "PhotoCMS_Caption", "chu-thich-anh". */
const CAPTION_CLASS = /(?<![a-z])(?:caption|figcaption|chu[-_]?thich)(?![a-z])/iu

/** An element that says of itself that it is a picture's caption. */
function isCaption(name: string, attributes: Record<string, string>): boolean {
  if (name === 'figcaption') return true
  return CAPTION_BLOCKS.has(name) && CAPTION_CLASS.test(attributes.class?.slice(0, 200) ?? '')
}

/** Writes the lines of the article's box; what is marked as something else is passed over. */
class ContentWriter implements HtmlListener {
  readonly lines = new LineWriter()
  private readonly content: MainContent
  private dropped = 0
  private preformatted = 0
  private titles = 0
  private boxes = 0
  /** Open boxes: their names, and whether they are passed over or are the article's. */
  private readonly open: { name: string; role: 'noise' | 'main' | 'plain' }[] = []
  private noise = 0
  /** The element that is a caption, and how many of its name are open in it. */
  private caption: { name: string; open: number } | null = null
  private main: number

  constructor(content: MainContent) {
    this.content = content
    this.main = content.main === 0 ? 1 : 0
  }

  private get isWritten(): boolean {
    return this.noise === 0 && this.main > 0
  }

  enter(name: string, attributes: Record<string, string>): void {
    if (DROPPED.has(name)) this.dropped++
    if (this.dropped > 0) return
    if (isBox(name)) this.openBox(name)
    if (name === 'title') this.titles++
    if (name === 'pre') this.preformatted++
    if (!this.isWritten) return
    this.enterCaption(name, attributes)
    if (name === 'br' || name === 'tr') this.lines.breakLine()
    else if (name === 'td' || name === 'th') this.lines.separateCell()
    else if (isParted(name)) this.lines.breakBlock()
  }

  read(data: string): void {
    if (this.dropped > 0 || this.titles > 0 || !this.isWritten) return
    if (this.preformatted > 0) this.lines.writeLines(data)
    else this.lines.write(data)
  }

  leave(name: string): void {
    if (DROPPED.has(name)) this.dropped = Math.max(0, this.dropped - 1)
    if (this.dropped > 0) return
    if (name === 'title') this.titles = Math.max(0, this.titles - 1)
    if (name === 'pre') this.preformatted = Math.max(0, this.preformatted - 1)
    if (this.isWritten) {
      this.leaveCaption(name)
      if (name === 'tr') this.lines.breakLine()
      else if (isParted(name)) this.lines.breakBlock()
    }
    if (isBox(name) && this.open.at(-1)?.name === name) {
      const { role } = this.open.pop() ?? {}
      if (role === 'noise') this.noise--
      if (role === 'main') this.main--
    }
  }

  private enterCaption(name: string, attributes: Record<string, string>): void {
    if (this.caption?.name === name) this.caption.open++
    else if (!this.caption && isCaption(name, attributes)) {
      this.caption = { name, open: 1 }
      this.lines.markCaption(true)
    }
  }

  private leaveCaption(name: string): void {
    if (this.caption?.name !== name || --this.caption.open > 0) return
    this.caption = null
    this.lines.markCaption(false)
  }

  private openBox(name: string): void {
    this.boxes++
    const role = this.content.noise.has(this.boxes)
      ? 'noise'
      : this.content.main === this.boxes
        ? 'main'
        : 'plain'
    if (this.isWritten && role === 'noise') this.lines.breakBlock()
    if (role === 'noise') this.noise++
    if (role === 'main') this.main++
    this.open.push({ name, role })
  }
}

/**
 * Turns HTML into lines: one a block element or table row, blank lines between; `<br>` breaks a line, table cells are
 * set apart by a tab. Scripts, styles, form controls and navigation are left out, and boxes that are not the article's where
 * the page says which they are; entities are decoded; runs of white space become one space outside `<pre>`. Takes broken
 * HTML; time is linear.
 */
export function flattenHtml(html: string): FlattenedPage {
  const { head, content } = surveyPage(html)
  const writer = new ContentWriter(content)
  parseHtml(html, writer)
  return { text: writer.lines.text(), head, captions: writer.lines.captions }
}
