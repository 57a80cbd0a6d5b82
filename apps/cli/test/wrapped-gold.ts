import { readArticle } from '@trucot/core/claim/read-article'
import { wrapInFurniture } from '@trucot/core/test/wrap-in-furniture'
import { nameKey } from '@trucot/core/text/name-key'
import type { EvalRun } from '../src/eval/eval-run.ts'
import { GoldArticle } from '../src/eval/gold-article.ts'
import type { GoldEntry } from '../src/eval/gold-folder.ts'
import { scoreArticle } from '../src/eval/score-article.ts'
import { linesIn } from '../src/eval/scoring.ts'
import { readPageFile } from '../src/input/page-file.ts'
import { inputOfPage } from '../src/input/read-page.ts'

type Range = [number, number]

/** Line index of the headline, where the article shows it. */
function titleLineOf(gold: GoldArticle, lines: readonly string[]): number | undefined {
  if (gold.titleLine !== undefined) return gold.titleLine - 1
  const titles = new Set(gold.title.map(nameKey))
  const found = lines.findIndex((line) => line.trim() !== '' && titles.has(nameKey(line)))
  return found < 0 ? undefined : found
}

/**
 * An article of the gold within the furniture of a page and without what its fetcher knew, and the gold of that page: the
 * headline, the day and which lines are content. Where the fetcher knew the day, the page says it in a publication line,
 * which is content.
 */
function wrap({ gold, page }: GoldEntry, seed: number): { gold: GoldArticle; text: string } {
  const { text, meta } = inputOfPage(readPageFile(page))
  const lines = text.split('\n')
  const titleLine = titleLineOf(gold, lines)
  const published = meta?.published
  const wrapped = wrapInFurniture(text, { titleLine, published, seed })
  const noise = linesIn(gold.noiseLines)
  const content = new Set([...wrapped.lineOf.filter((_, index) => !noise.has(index + 1)), wrapped.dateLine])
  const noiseLines = wrapped.text
    .split('\n')
    .flatMap((_, index): Range[] => (content.has(index) ? [] : [[index + 1, index + 1]]))
  const { file } = gold
  const title = titleLine === undefined ? [] : [lines[titleLine]?.trim() ?? '']
  return {
    gold: GoldArticle.parse({ file, title, published: published ?? gold.published, noiseLines }),
    text: wrapped.text,
  }
}

/** Scores headline, day and lines of every article of a folder of gold, each in the furniture of several pages. */
export function scoreInFurniture(
  entries: readonly GoldEntry[],
  seeds: readonly number[],
): EvalRun['articles'] {
  return seeds.flatMap((seed) =>
    entries.map((entry) => {
      const { gold, text } = wrap(entry, seed)
      return scoreArticle(gold, text, readArticle({ text }))
    }),
  )
}
