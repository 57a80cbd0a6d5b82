import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { claimTasks } from './reading-task.ts'
import { requestReread } from './reread.ts'
import { campaignProgress, rereadProgress } from './reread-progress.ts'
import { completeTask, type TaskOutcome } from './task-end.ts'
import { importText, TESTER } from './testing/sample-article.ts'
import { withDatabase } from './testing/with-database.ts'

const database = withDatabase()
const LEASE = { workerId: randomUUID(), milliseconds: 60_000 }
const SUMMARY = { claims: { same: 4, new: 1, changed: 2, gone: 3 }, suggestionsRaised: 1, decisionsMet: 2 }

it('counts what was asked for since the order, and sums up what it changed', async () => {
  const { db } = database
  const [first, second, other] = [
    await importText(db, 'Một.'),
    await importText(db, 'Hai.'),
    await importText(db, 'Ba.'),
  ]
  const ids = [first.articleId, second.articleId]
  const request = { by: TESTER, reason: 'test' }
  const ordered = await db.transaction().execute((tx) => requestReread(tx, { ids }, request))
  if (ordered.outcome !== 'queued') throw new Error(ordered.outcome)
  const order = { ...ordered, articleIds: ids }
  expect(await rereadProgress(db, order)).toMatchObject({ ended: false, open: 2, done: 0, switched: 0 })

  const tasks = await claimTasks(db, [...ids, other.articleId], LEASE)
  const outcomes = new Map<number, TaskOutcome>([
    [first.articleId, { outcome: 'new', readingId: 1, version: 2, summary: SUMMARY }],
    [second.articleId, { outcome: 'same', readingId: 1, summary: SUMMARY }],
    [other.articleId, { outcome: 'new', readingId: 1, version: 2, summary: SUMMARY }],
  ])
  for (const task of tasks) {
    await db
      .transaction()
      .execute((tx) => completeTask(tx, task, outcomes.get(task.articleId) ?? { outcome: 'fenced' }))
  }
  expect(await rereadProgress(db, order)).toEqual({
    ended: true,
    open: 0,
    done: 2,
    proven: 0,
    failed: 0,
    switched: 1,
    claims: { same: 8, new: 2, changed: 4, gone: 6 },
    suggestionsRaised: 2,
    decisionsMet: 4,
  })
})

it('is a campaign where all are ordered, and has not ended while that has not', async () => {
  const { db } = database
  const ordered = await db
    .transaction()
    .execute((tx) => requestReread(tx, { all: true }, { by: TESTER, reason: 'test' }))
  if (ordered.outcome !== 'campaign') throw new Error(ordered.outcome)
  expect(ordered.articles).toBe(3)
  expect(await campaignProgress(db, ordered.campaignId)).toMatchObject({ ended: false, done: 0 })
})
