import type { Line } from '../text/lines.ts'
import type { Token } from '../text/tokens.ts'

const NARROWEST = 45
const WIDEST = 130
const SENTENCE_END = /[.!?…:;]["”’')\]]*$/u

function isLower(token: Token | undefined): boolean {
  return token?.shape === 'lower'
}

/** A line that a program broke at a column: of middling length, ending inside a sentence, the next right below it. */
function breaksOff(text: string, line: Line, next: Line | undefined): boolean {
  if (!next || next.blanksBefore > 0) return false
  const width = line.end - line.start
  return (
    width >= NARROWEST && width <= WIDEST && !SENTENCE_END.test(text.slice(line.start, line.end).slice(-6))
  )
}

/**
 * Joins the lines of paragraphs that were hard-wrapped at a column, so that names and sentences run across the breaks.
 * A run of broken-off lines counts as a wrapped paragraph where at least one of its lines goes on in lower case.
 */
export function joinWraps(text: string, tokens: readonly Token[], lines: readonly Line[]): Line[] {
  const joined: Line[] = []
  for (let at = 0; at < lines.length; at++) {
    const head = lines[at] as Line
    let last = at
    let goesOn = 0
    while (breaksOff(text, lines[last] as Line, lines[last + 1])) {
      last++
      if (isLower(tokens[(lines[last] as Line).first])) goesOn++
    }
    const run = lines.slice(at, last + 1)
    const isWrapped = goesOn > 0 && goesOn * 4 >= last - at
    const tail = lines[last] as Line
    if (isWrapped) joined.push({ ...head, index: joined.length, end: tail.end, last: tail.last })
    else for (const line of run) joined.push({ ...line, index: joined.length })
    at = last
  }
  return joined
}
