import { randomUUID } from 'node:crypto'
import { recordDecisions } from '@trucot/db/decision'
import { reviewOf } from '@trucot/db/review'
import { importText, sampleAccount, storeSample } from '@trucot/db/testing/sample-article'
import { withDatabase } from '@trucot/db/testing/with-database'
import { expect, it } from 'vitest'
import { runTrucot } from '../../test/run-trucot.ts'

const database = withDatabase()
const TEXT = 'Bộ trưởng Trần Văn Minh tiếp Đại sứ Lê Thu Hà.'
const trucot = (...args: string[]) => runTrucot(args, { DATABASE_URL: database.url })

it('prints what is accepted and nothing else, with sources and quotes, in both formats', async () => {
  const { db } = database
  const account = await sampleAccount(db, 'Lan')
  const page = await importText(db, TEXT)
  const offices = [
    { person: 'Trần Văn Minh', title: 'Bộ trưởng', quote: 'Bộ trưởng Trần Văn Minh' },
    { person: 'Lê Thu Hà', title: 'Đại sứ', quote: 'Đại sứ Lê Thu Hà' },
  ]
  await storeSample(db, page, { text: TEXT, offices })
  expect(trucot('export')).toMatchObject({ code: 0, lines: [], complaints: '' })
  const review = await reviewOf(db, page.articleId)
  const claim = review?.states.find((state) => state.shown.quotes[0]?.includes('Minh'))
  if (!review || !claim) throw new Error('no claim')
  const decision = { groupId: randomUUID(), readingId: review.readingId, id: randomUUID(), claimId: claim.id }
  await db.transaction().execute((tx) =>
    recordDecisions(tx, {
      articleId: page.articleId,
      seenVersion: review.article.version,
      account,
      origin: 'test',
      decisions: [{ ...decision, action: { kind: 'accept' } }],
    }),
  )

  const { code, lines } = trucot('export')
  expect(code).toBe(0)
  expect(lines).toHaveLength(1)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    type: 'office',
    values: { person: { name: 'Trần Văn Minh' }, title: 'Bộ trưởng' },
    source: { evidence: [{ quote: 'Bộ trưởng Trần Văn Minh' }] },
    decidedBy: 'Lan',
  })
  const csv = trucot('export', '--format', 'csv').lines
  expect(csv).toHaveLength(2)
  expect(csv[1]).toContain('Trần Văn Minh')
})
