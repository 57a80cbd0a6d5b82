import { nameKey } from '@trucot/core/text/name-key'
import type { GoldOfEntity } from './score-entities.ts'
import { personKeys } from './score-offices.ts'
import { noteError, type Scoring } from './scoring.ts'

/** How far before and after the first reported word a statement may begin, in code units. */
const BEFORE = 60
const AFTER = 20

/** A statement is right when its speaker is and it begins near where the reported words begin. */
export function scoreStatements(scoring: Scoring, goldOf: GoldOfEntity): void {
  const { gold, record, lines, text, tally, entityById } = scoring
  const wanted = gold.statements.map((statement) => {
    const lineStart = lines.slice(0, statement.line - 1).reduce((sum, line) => sum + line.length + 1, 0)
    const inLine = lines[statement.line - 1]?.indexOf(statement.starts) ?? -1
    return { gold: statement, at: statement.at ?? lineStart + inLine, used: false }
  })
  for (const claim of record.claims) {
    if (claim.type !== 'statement') continue
    const speakers = personKeys(scoring, goldOf, claim.speaker)
    const { start, end } = claim.span
    const near = wanted
      .filter(
        (w) =>
          speakers.has(nameKey(w.gold.speaker)) &&
          start >= w.at - BEFORE &&
          start <= w.at + AFTER &&
          w.at < end,
      )
      .sort((a, b) => Math.abs(start - a.at) - Math.abs(start - b.at))
    const answer = near.find((w) => !w.used) ?? near.find((w) => w.gold.optional)
    if (!answer) {
      tally.tasks.statement.fp++
      const speaker = claim.speaker === undefined ? undefined : entityById.get(claim.speaker)?.name
      noteError(scoring, 'statement', `false ${speaker}: ${text.slice(start, end).slice(0, 60)}`)
      continue
    }
    if (!answer.used && !answer.gold.optional) tally.tasks.statement.tp++
    answer.used = true
  }
  for (const w of wanted) {
    if (w.used || w.gold.optional) continue
    tally.tasks.statement.fn++
    noteError(scoring, 'statement', `missed ${w.gold.speaker}: ${w.gold.starts}`)
  }
}
