import { z } from 'zod'

/** What is found or missed: scored by F1. */
export const TASKS = [
  'person',
  'organization',
  'place',
  'document',
  'award',
  'conference',
  'office',
  'event',
  'participant',
  'object',
  'statement',
  'line',
] as const

/** What is right or wrong once something is found: scored by the share that is right. */
export const CHECKS = [
  'title',
  'published',
  'byline',
  'eventDate',
  'eventPlace',
  'role',
  'documentNumber',
  'blockKind',
  'mentionOffsets',
  'evidenceOffsets',
] as const
export type Check = (typeof CHECKS)[number]

const Hits = z.object({ tp: z.number(), fp: z.number(), fn: z.number() })
export type Hits = z.infer<typeof Hits>
const Share = z.object({ right: z.number(), all: z.number() })
export type Share = z.infer<typeof Share>

/** Everything counted over one article or many. */
export const Tally = z.object({
  tasks: z.record(z.enum(TASKS), Hits),
  checks: z.record(z.enum(CHECKS), Share),
  pageNoiseTakenForEntity: z.number(),
  missingRecords: z.number(),
})
export type Tally = z.infer<typeof Tally>

function keyed<Key extends string, Value>(
  keys: readonly Key[],
  value: (key: Key) => Value,
): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>
}

export function emptyTally(): Tally {
  return {
    tasks: keyed(TASKS, () => ({ tp: 0, fp: 0, fn: 0 })),
    checks: keyed(CHECKS, () => ({ right: 0, all: 0 })),
    pageNoiseTakenForEntity: 0,
    missingRecords: 0,
  }
}

export function addTallies(a: Tally, b: Tally): Tally {
  const sum = <Row extends Record<string, number>>(x: Row, y: Row): Row =>
    Object.fromEntries(Object.keys(x).map((key) => [key, (x[key] ?? 0) + (y[key] ?? 0)])) as Row
  return {
    tasks: keyed(TASKS, (task) => sum(a.tasks[task], b.tasks[task])),
    checks: keyed(CHECKS, (check) => sum(a.checks[check], b.checks[check])),
    pageNoiseTakenForEntity: a.pageNoiseTakenForEntity + b.pageNoiseTakenForEntity,
    missingRecords: a.missingRecords + b.missingRecords,
  }
}

/** Null where there was nothing to find and nothing was claimed. */
export const f1 = ({ tp, fp, fn }: Hits): number | null =>
  tp + fp + fn === 0 ? null : (2 * tp) / (2 * tp + fp + fn)

/** Null where nothing was asked. */
export const share = ({ right, all }: Share): number | null => (all === 0 ? null : right / all)

/** The mean F1 over the tasks that had anything to score; 0 where none had. */
export function macroF1(tally: Tally): number {
  const scores = TASKS.map((task) => f1(tally.tasks[task])).filter((score) => score !== null)
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length)
}

/** One figure for one article: the mean over all tasks and checks that apply. For comparing runs, not for reporting. */
export function articleScore(tally: Tally): number {
  const scores = [
    ...TASKS.map((task) => f1(tally.tasks[task])),
    ...CHECKS.map((check) => share(tally.checks[check])),
  ].filter((score) => score !== null)
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length)
}
