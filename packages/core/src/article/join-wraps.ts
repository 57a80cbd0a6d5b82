import type { Line } from '../text/lines.ts'
import type { Token } from '../text/tokens.ts'

const NARROWEST = 45
const WIDEST = 130
const SENTENCE_END = /[.!?…:;]["”’')\]]*$/u
const HANGING_DASH = /\s[-–]$/u

function isLower(token: Token | undefined): boolean {
  return token?.shape === 'lower'
}

function endsSentence(text: string, line: Line): boolean {
  return SENTENCE_END.test(text.slice(line.start, line.end).slice(-6))
}

/** A line that a program broke at a column: of middling length, ending inside a sentence, the next right below it. */
function breaksOff(text: string, line: Line, next: Line | undefined): boolean {
  if (!next || next.blanksBefore > 0) return false
  const width = line.end - line.start
  if (STANDS_ALONE.test(text.slice(next.start, Math.min(next.end, next.start + 12)))) return false
  return width >= NARROWEST && width <= WIDEST && !endsSentence(text, line)
}

/** Links and items of lists go on with nothing. */
const STANDS_ALONE = /^(?:https?:|www\.|[-–•*+]\s|\d{1,2}[.)]\s)/iu

/** Neighbouring lines that may be one paragraph: indexes, `last` inclusive, and how many go on in lower case. */
interface Run {
  first: number
  last: number
  goesOn: number
}

function findRuns(text: string, tokens: readonly Token[], lines: readonly Line[]): Run[] {
  const runs: Run[] = []
  for (let at = 0; at < lines.length; at++) {
    const run = { first: at, last: at, goesOn: 0 }
    while (
      breaksOff(text, lines[run.last] as Line, lines[run.last + 1]) &&
      !endsHeadline(tokens, lines, run.last)
    ) {
      run.last++
      const isOpen = OPEN_END.test(
        text.slice((lines[run.last - 1] as Line).start, (lines[run.last - 1] as Line).end).slice(-12),
      )
      if (isOpen || isLower(tokens[(lines[run.last] as Line).first])) run.goesOn++
    }
    runs.push(run)
    at = run.last
  }
  return runs
}

/** A line of capitals above one that is none: the headline ends there. */
function endsHeadline(tokens: readonly Token[], lines: readonly Line[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]]
  return line !== undefined && next !== undefined && isShouted(tokens, line) && !isShouted(tokens, next)
}

function isWrapped({ first, last, goesOn }: Run): boolean {
  return goesOn > 0 && goesOn * 4 >= last - first
}

const RAGGED = 16
const NARROWEST_COLUMN = 60

/** Several broken paragraphs whose lines all reach the same column, though each goes on with a capital. */
function isSetInColumn(text: string, lines: readonly Line[], runs: readonly Run[]): boolean {
  const width = (at: number) => (lines[at]?.end ?? 0) - (lines[at]?.start ?? 0)
  const broken = runs.filter(({ first, last }) => last > first && endsSentence(text, lines[last] as Line))
  if (broken.length < FEWEST_WRAPPED) return false
  const full = broken.flatMap(({ first, last }) =>
    Array.from({ length: last - first }, (_, at) => width(first + at)),
  )
  const column = Math.max(...full)
  if (column < NARROWEST_COLUMN || full.some((reached) => reached < column - RAGGED)) return false
  return lines.every((_, at) => width(at) <= column + RAGGED)
}

/**
 * Joins the lines of paragraphs that were hard-wrapped at a column, so that names and sentences run across the breaks.
 * A run of broken-off lines counts as a wrapped paragraph where at least one of its lines goes on in lower case, or
 * where others on the page do and it ends as a sentence; a dash left hanging at a line's end goes on in any case.
 */
export function joinWraps(text: string, tokens: readonly Token[], lines: readonly Line[]): Line[] {
  const joined: Line[] = []
  const runs = findRuns(text, tokens, lines)
  const isWrappedPage = runs.filter(isWrapped).length >= FEWEST_WRAPPED || isSetInColumn(text, lines, runs)
  for (const run of runs) {
    const head = lines[run.first] as Line
    const tail = lines[run.last] as Line
    const isLikeOthers = isWrappedPage && run.last > run.first && endsSentence(text, tail)
    const isHanging =
      run.last === run.first + 1 && HANGING_DASH.test(text.slice(head.start, head.end).slice(-6))
    if (isWrapped(run) || isLikeOthers || isHanging)
      joined.push({ ...head, index: joined.length, end: tail.end, last: tail.last })
    else
      for (const line of lines.slice(run.first, run.last + 1)) joined.push({ ...line, index: joined.length })
  }
  return joinHeadlines(text, tokens, joined)
}

/** A headline stands near the top of its page. */
const TOP_LINES = 40
const MOST_PARTS = 3
const SHORTEST_PART = 20
/** Words that no headline ends with. */
const OPEN_END = /\s(?:với|và|của|tại|cho|tới|về|do|từ|ở|các|những|trong|ông|bà|giữa|đồng chí|thứ|lần)$/iu

/** "CHỦ TỊCH NƯỚC … TIẾP ĐẠI SỨ / CỘNG HÒA … ĐẾN CHÀO TỪ BIỆT", "Thủ tướng A hội đàm với / Thủ tướng B": a headline over two lines. */
function joinHeadlines(text: string, tokens: readonly Token[], lines: readonly Line[]): Line[] {
  const joined: Line[] = []
  for (let at = 0; at < lines.length; at++) {
    const head = lines[at] as Line
    let last = at
    while (last < TOP_LINES && last - at + 1 < MOST_PARTS && goesOnBelow(text, tokens, lines, last)) last++
    const tail = lines[last] as Line
    joined.push({ ...head, index: joined.length, end: tail.end, last: tail.last })
    at = last
  }
  return joined
}

function goesOnBelow(text: string, tokens: readonly Token[], lines: readonly Line[], at: number): boolean {
  const [line, next, after] = [lines[at], lines[at + 1], lines[at + 2]]
  if (!line || !next || next.blanksBefore > 0 || endsSentence(text, line)) return false
  const [width, below] = [line.end - line.start, next.end - next.start]
  if (width < SHORTEST_PART || width > WIDEST || below > WIDEST || endsSentence(text, next)) return false
  if (OPEN_END.test(text.slice(line.start, line.end).normalize('NFC').slice(-12))) return true
  const isBroken = width >= NARROWEST_CAPITALS && width * 4 >= below * 3
  return (
    isBroken &&
    isShouted(tokens, line) &&
    isShouted(tokens, next) &&
    !(after && isShouted(tokens, after) && isShort(after))
  )
}

const NARROWEST_CAPITALS = 28
const FEWEST_SHOUTED = 6
/** "A- A A+" is no headline. */
const SHORTEST_SHOUTED = 2

/** A line of nothing but capitals, long enough to be part of a headline. */
function isShouted(tokens: readonly Token[], { first, last }: Line): boolean {
  let words = 0
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') continue
    if (token.shape !== 'upper') return false
    if (token.raw.length >= SHORTEST_SHOUTED) words++
  }
  return words >= 2
}

/** Menus in capitals are rows of short lines. */
function isShort({ first, last }: Line): boolean {
  return last - first < FEWEST_SHOUTED
}

const FEWEST_WRAPPED = 2
