import type { Token } from './tokens.ts'

/** One non-blank line. `start` and `end` leave out the white space around it; `first` and `last` are token indexes, `last` exclusive. */
export interface Line {
  index: number
  start: number
  end: number
  first: number
  last: number
  /** Blank lines between this line and the one before it. */
  blanksBefore: number
}

/** The non-blank lines of a text in order. A line ends at `\n` alone; a line of invisible characters only is blank. */
export function readLines(text: string, tokens: readonly Token[]): Line[] {
  const lines: Line[] = []
  let blanks = 0
  let token = 0
  let from = 0
  while (from <= text.length) {
    const feed = text.indexOf('\n', from)
    const to = feed < 0 ? text.length : feed
    const raw = text.slice(from, to)
    const trimmed = raw.trim()
    if (trimmed === '') blanks++
    else {
      const start = from + raw.indexOf(trimmed)
      const end = start + trimmed.length
      while (token < tokens.length && (tokens[token] as Token).end <= start) token++
      const first = token
      while (token < tokens.length && (tokens[token] as Token).start < end) token++
      lines.push({ index: lines.length, start, end, first, last: token, blanksBefore: blanks })
      blanks = 0
    }
    if (feed < 0) break
    from = feed + 1
  }
  return lines
}
