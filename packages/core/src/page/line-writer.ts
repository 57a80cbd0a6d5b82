import type { Span } from '../text/span.ts'

/** HTML's white space: a no-break space is none. */
const RUN = /[ \t\n\r\f]+/gu
const LEADING = /^[ \t\n\r\f]/u

/** Collects text into lines: white space folded, blank lines between blocks, never two in a row. */
export class LineWriter {
  private readonly lines: string[] = []
  private parts: string[] = []
  private pendingSpace = false
  private pendingTab = false
  private pendingBlank = false
  private length = 0
  private caption = false
  /** Lines that were written while they were marked as a caption, as spans of the text. */
  readonly captions: Span[] = []

  /** From here on lines belong to a caption, or no longer do. */
  markCaption(on: boolean): void {
    this.breakLine()
    this.caption = on
  }

  /** Adds running text; runs of white space count as one space. */
  write(text: string): void {
    if (LEADING.test(text)) this.pendingSpace = true
    const words = text.replace(RUN, ' ')
    const rest = words.slice(words.startsWith(' ') ? 1 : 0, words.endsWith(' ') ? -1 : undefined)
    if (rest === '') return
    if (this.parts.length > 0) {
      if (this.pendingTab) this.parts.push('\t')
      else if (this.pendingSpace) this.parts.push(' ')
    }
    this.parts.push(rest)
    this.pendingTab = false
    this.pendingSpace = words.endsWith(' ')
  }

  /** Adds preformatted text: its own line breaks stay. */
  writeLines(text: string): void {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) this.breakLine()
      this.write(line)
    }
  }

  /** Sets the next text of this line apart by a tab. */
  separateCell(): void {
    this.pendingTab = true
  }

  breakLine(): void {
    this.pendingSpace = false
    this.pendingTab = false
    if (this.parts.length === 0) return
    if (this.pendingBlank && this.lines.length > 0) this.push('')
    this.pendingBlank = false
    const line = this.parts.join('')
    if (this.caption) this.captions.push({ start: this.length, end: this.length + line.length })
    this.push(line)
    this.parts = []
  }

  /** Every line is followed by a line end, but for the last. */
  private push(line: string): void {
    this.lines.push(line)
    this.length += line.length + 1
  }

  breakBlock(): void {
    this.breakLine()
    this.pendingBlank = true
  }

  text(): string {
    this.breakLine()
    return this.lines.join('\n')
  }
}
