import { randomUUID } from 'node:crypto'
import { decisionId } from '@trucot/core/test/decision-id'
import { expect, it } from 'vitest'
import { recordDecisions } from './decision.ts'
import { acceptedArticles } from './export.ts'
import { withdrawPage } from './page-decision.ts'
import { reviewOf } from './review.ts'
import { importText, sampleAccount, storeSample } from './testing/sample-article.ts'
import { withDatabase } from './testing/with-database.ts'

const database = withDatabase()
const TEXT = 'Bộ trưởng Trần Văn Minh tiếp Đại sứ Lê Thu Hà.'
const MINH = { person: 'Trần Văn Minh', title: 'Bộ trưởng', quote: 'Bộ trưởng Trần Văn Minh' }
const HA = { person: 'Lê Thu Hà', title: 'Đại sứ', quote: 'Đại sứ Lê Thu Hà' }

it('hands out what is accepted and counts, article by article, however small the steps', async () => {
  const { db } = database
  const account = await sampleAccount(db, 'Lan', 'admin')
  const pages: { articleId: number; pageId: number }[] = []
  for (let i = 0; i < 5; i++) {
    const page = await importText(db, TEXT)
    pages.push(page)
    await storeSample(db, page, { text: TEXT, offices: [MINH, HA] })
    if (i === 1) continue
    const review = await reviewOf(db, page.articleId)
    const [first, second] = review?.states ?? []
    if (!review || !first || !second) throw new Error('no claims')
    const decision = { groupId: randomUUID(), readingId: review.readingId }
    const outcome = await db.transaction().execute((tx) =>
      recordDecisions(tx, {
        articleId: page.articleId,
        seenVersion: review.article.version,
        account,
        origin: 'test',
        decisions: [
          { ...decision, id: decisionId(), claimId: first.id, action: { kind: 'accept' } },
          {
            ...decision,
            id: decisionId(),
            claimId: second.id,
            action: { kind: 'reject', why: 'nothing_here' },
          },
        ],
      }),
    )
    expect(outcome.outcome).toBe('recorded')
  }
  const by = { accountId: account.id, name: account.name, origin: 'test' }
  const withdrawn = pages[3]?.pageId ?? 0
  await db
    .transaction()
    .execute((tx) => withdrawPage(tx, { id: randomUUID(), pageId: withdrawn, reason: 'Nhầm', by }))

  const found: [number, number][] = []
  for await (const { article, accepted, pageSha256 } of acceptedArticles(db, { step: 1 })) {
    expect(pageSha256).toMatch(/^[0-9a-f]{64}$/u)
    expect(accepted.every((state) => state.accepted && state.shown.quotes.length > 0)).toBe(true)
    found.push([article.id, accepted.length])
  }
  expect(found).toEqual([0, 2, 4].map((i) => [pages[i]?.articleId, 1]))
})
