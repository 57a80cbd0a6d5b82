import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type EvalRun, totalOf } from '../src/eval/eval-run.ts'
import { readGoldFolder } from '../src/eval/gold-folder.ts'
import { scoreArticle } from '../src/eval/score-article.ts'
import { CHECKS, f1, macroF1, share, TASKS } from '../src/eval/tally.ts'
import { readPageFile } from '../src/input/page-file.ts'
import { readPage } from '../src/input/read-page.ts'
import { scoreInFurniture } from './wrapped-gold.ts'

/** Percent by task or check, by set of gold. */
export const ScoreFloors = z.record(z.string(), z.record(z.string(), z.number()))
export type ScoreFloors = z.infer<typeof ScoreFloors>

export const FLOORS_FILE = join(import.meta.dirname, 'score-floors.json')

const SETS = ['seeds', 'dev'] as const
const PAGES = [1, 2, 3]
const SHOWN_ON_PAGES = ['title', 'published', 'line']

type Articles = EvalRun['articles']

function percents(articles: Articles): Record<string, number> {
  const total = totalOf({ articles })
  const scores = [
    ['macroF1', macroF1(total)],
    ...TASKS.map((task) => [task, f1(total.tasks[task])] as const),
    ...CHECKS.map((check) => [check, share(total.checks[check])] as const),
  ] as const
  return Object.fromEntries(scores.flatMap(([name, score]) => (score === null ? [] : [[name, 100 * score]])))
}

function withoutFault(articles: Articles): Record<string, number> {
  const total = totalOf({ articles })
  return { pageNoiseTakenForEntity: -total.pageNoiseTakenForEntity, missingRecords: -total.missingRecords }
}

/** The scores of the reader on the gold beside the clone, in percent: as it is, and the dev set within page furniture. */
export function measureScores(gold: string): ScoreFloors {
  const scores: ScoreFloors = {}
  for (const set of SETS) {
    const folder = join(gold, set)
    if (!existsSync(folder)) continue
    const entries = readGoldFolder(folder)
    const articles = entries.map((entry) => {
      const { record, text } = readPage(readPageFile(entry.page))
      return scoreArticle(entry.gold, text, record)
    })
    scores[set] = { ...percents(articles), ...withoutFault(articles) }
    if (set !== 'dev') continue
    const onPages = percents(scoreInFurniture(entries, PAGES))
    scores['dev in furniture'] = Object.fromEntries(SHOWN_ON_PAGES.map((name) => [name, onPages[name] ?? 0]))
  }
  return scores
}
