import { diffArrays } from 'diff'

/** One stretch of lines, or of words: in both texts, or in one of them alone. */
export interface LineRun {
  kind: 'same' | 'removed' | 'added'
  lines: string[]
  /** Of a removed run that an added one replaces: word by word, what went and what came. */
  words?: WordRun[]
}
export interface WordRun {
  kind: 'same' | 'removed' | 'added'
  text: string
}

/** Changes beyond this many are not looked for one by one: all that differs is told as one. */
const MOST_CHANGES = 2000
const MOST_WORDS = 4000

interface Part {
  value: string[]
  added?: boolean
  removed?: boolean
}

const kindOf = ({ added, removed }: Part) => (added ? 'added' : removed ? 'removed' : 'same')

/** The parts two lists have in common and not; where they differ beyond measure, one and then the other. */
function partsOf(from: string[], to: string[]): Part[] {
  const parts: Part[] | undefined = diffArrays(from, to, { maxEditLength: MOST_CHANGES })
  if (parts) return parts
  return [
    { value: from, removed: true },
    { value: to, added: true },
  ]
}

const wordsOf = (lines: readonly string[]) => lines.join('\n').split(/(?<=\s)(?=\S)/u)

function compareWords(from: readonly string[], to: readonly string[]): WordRun[] | undefined {
  const [before, after] = [wordsOf(from), wordsOf(to)]
  if (before.length + after.length > MOST_WORDS) return undefined
  return partsOf(before, after).map((part) => ({ kind: kindOf(part), text: part.value.join('') }))
}

/** What one text has that another has not, line by line and, where lines were rewritten, word by word. In text order. */
export function compareTexts(from: string, to: string): LineRun[] {
  const runs = partsOf(from.split('\n'), to.split('\n')).map(
    (part): LineRun => ({ kind: kindOf(part), lines: part.value }),
  )
  for (const [index, run] of runs.entries()) {
    const next = runs[index + 1]
    if (run.kind !== 'removed' || next?.kind !== 'added') continue
    const words = compareWords(run.lines, next.lines)
    if (words) run.words = words
  }
  return runs
}
