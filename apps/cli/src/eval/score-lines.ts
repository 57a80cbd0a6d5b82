import { check, linesIn, noteError, type Scoring } from './scoring.ts'

/** Which lines were kept as content, and whether captions and bylines are known for what they are. */
export function scoreLines(scoring: Scoring): void {
  const { gold, lines, record, tally } = scoring
  const noise = linesIn(gold.noiseLines)
  const captions = linesIn(gold.captionLines)
  const bylines = linesIn(gold.bylineLines)
  let offset = 0
  for (const [index, line] of lines.entries()) {
    const start = offset
    offset += line.length + 1
    if (!line.trim()) continue
    const number = index + 1
    const middle = start + Math.floor(line.length / 2)
    const block = record.blocks.find((candidate) => candidate.start <= middle && middle < candidate.end)
    const shown = line.slice(0, 60)
    const wantedKind = captions.has(number) ? 'caption' : bylines.has(number) ? 'byline' : null
    if (wantedKind) {
      check(
        scoring,
        'blockKind',
        block?.kind === wantedKind,
        () => `want ${wantedKind} got ${block?.kind ?? null}: ${shown}`,
      )
    }
    const kept = block !== undefined && block.kind !== 'noise'
    const content = !noise.has(number)
    if (kept && content) tally.tasks.line.tp++
    else if (kept) {
      tally.tasks.line.fp++
      noteError(scoring, 'line', `noise kept: ${shown}`)
    } else if (content) {
      tally.tasks.line.fn++
      noteError(scoring, 'line', `content dropped: ${shown}`)
    }
  }
}
