import type { GoldArticle } from './gold-article.ts'
import { scoreCredits } from './score-credits.ts'
import { scoreEntities } from './score-entities.ts'
import { scoreEvents } from './score-events.ts'
import { scoreHeadline } from './score-headline.ts'
import { scoreLines } from './score-lines.ts'
import { scoreOffices } from './score-offices.ts'
import { scoreOffsets } from './score-offsets.ts'
import { scoreStatements } from './score-statements.ts'
import type { ScoredRecord, Scoring, ScoringError } from './scoring.ts'
import { emptyTally, type Tally } from './tally.ts'

export interface ArticleScore {
  file: string
  tally: Tally
  errors: ScoringError[]
}

const NOTHING_FOUND: ScoredRecord = {
  title: null,
  published: null,
  authors: [],
  agencies: [],
  photographers: [],
  blocks: [],
  entities: [],
  claims: [],
}

/** Compares one record (null where there is none) with the gold of its article; `text` is what the offsets point into. */
export function scoreArticle(gold: GoldArticle, text: string, record: ScoredRecord | null): ArticleScore {
  const found = record ?? NOTHING_FOUND
  const scoring: Scoring = {
    gold,
    text,
    lines: text.split('\n'),
    record: found,
    entityById: new Map(found.entities.map((entity) => [entity.id, entity])),
    tally: emptyTally(),
    errors: [],
  }
  if (!record) scoring.tally.missingRecords++
  scoreHeadline(scoring)
  scoreCredits(scoring)
  scoreLines(scoring)
  const goldOf = scoreEntities(scoring)
  scoreOffsets(scoring)
  scoreOffices(scoring, goldOf)
  scoreEvents(scoring, goldOf)
  scoreStatements(scoring, goldOf)
  return { file: gold.file, tally: scoring.tally, errors: scoring.errors }
}
