import type { ArticleRecord } from '@trucot/core/claim/article-record'
import { nameKey } from '@trucot/core/text/name-key'
import { z } from 'zod'
import type { GoldArticle } from './gold-article.ts'
import type { Check, Tally } from './tally.ts'

/** The part of an article record that is scored. */
export type ScoredRecord = Pick<
  ArticleRecord,
  'title' | 'published' | 'authors' | 'agencies' | 'photographers' | 'blocks' | 'entities' | 'claims'
>
export type ScoredEntity = ScoredRecord['entities'][number]

export const ScoringError = z.object({ kind: z.string(), what: z.string() })
export type ScoringError = z.infer<typeof ScoringError>

/** One article while it is being scored: the scorers below add to `tally` and `errors`. */
export interface Scoring {
  gold: GoldArticle
  text: string
  lines: string[]
  record: ScoredRecord
  entityById: ReadonlyMap<string, ScoredEntity>
  tally: Tally
  errors: ScoringError[]
}

export function noteError(scoring: Scoring, kind: string, what: string): void {
  scoring.errors.push({ kind, what })
}

/** Counts one answer; a wrong one is noted in the words of `what`. */
export function check(scoring: Scoring, name: Check, right: boolean, what?: () => string): void {
  scoring.tally.checks[name].all++
  if (right) scoring.tally.checks[name].right++
  else if (what) noteError(scoring, name, what())
}

/** The keys of a name and all its aliases. */
export function keysOf(named: { name: string; aliases: readonly string[] }): Set<string> {
  return new Set([named.name, ...named.aliases].map(nameKey))
}

export function overlaps(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const value of a) if (b.has(value)) return true
  return false
}

/** The line, counted from 1, in which an offset stands. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

/** The lines, counted from 1, that ranges cover. */
export function linesIn(ranges: ReadonlyArray<readonly [number, number]>): Set<number> {
  return new Set(ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i)))
}
