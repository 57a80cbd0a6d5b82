import { randomUUID } from 'node:crypto'
import type { ArticleView } from '@trucot/contract/article-view'
import type { AcceptedClaim } from '@trucot/core/export/accepted-claim'
import { beforeAll, describe, expect, it } from 'vitest'
import { sampleArticle } from '../testing/sample-article.ts'
import { withServer } from '../testing/with-server.ts'

const api = withServer()

/** Accepts the first claim of a new article, after changing its title to `title` where one is given. */
async function accept(title?: string): Promise<void> {
  const { articleId, readingId } = await sampleArticle(api.db)
  const url = `/api/articles/${articleId}`
  const { states, version } = (await api.as('curator', { url })).json() as ArticleView
  const on = (action: object) => ({
    id: randomUUID(),
    groupId: randomUUID(),
    claimId: states[0]?.id,
    readingId,
    action,
  })
  const edit = title === undefined ? [] : [on({ kind: 'edit', path: { field: 'title' }, value: title })]
  const decisions = [...edit, on({ kind: 'accept' })]
  const answer = await api.as('curator', {
    method: 'POST',
    url: `${url}/decisions`,
    payload: { seenVersion: version, decisions },
  })
  expect(answer.status, answer.text).toBe(200)
}

beforeAll(async () => {
  await accept()
  await accept('=HYPERLINK("https://evil.example")')
})

describe('the export', () => {
  it('as JSON Lines has each accepted claim with its source and quote, and nothing undecided', async () => {
    const answer = await api.as('reader', { url: '/api/export.jsonl' })
    expect(answer.headers['content-type']).toBe('application/x-ndjson; charset=utf-8')
    const claims = answer.text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as AcceptedClaim)
    expect(claims).toHaveLength(2)
    expect(claims[0]).toMatchObject({
      type: 'office',
      values: { person: { name: 'Trần Văn Minh' }, title: 'Bộ trưởng' },
      status: 'accepted',
      decidedBy: 'curator',
      source: {
        key: expect.stringContaining('.txt'),
        evidence: [{ quote: 'Bộ trưởng Trần Văn Minh', start: 0 }],
      },
    })
    expect(claims[1]).toMatchObject({ status: 'edited' })
  })

  it('as CSV is read rightly by spreadsheets, which run nothing in it', async () => {
    const answer = await api.as('reader', { url: '/api/export.csv' })
    expect(answer.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': expect.stringMatching(/^attachment; filename="trucot-\d{4}-\d{2}-\d{2}\.csv"$/),
    })
    expect(answer.text.startsWith('\ufeffid,type,')).toBe(true)
    expect(answer.text).toContain(`'=HYPERLINK`)
    expect(answer.text).not.toMatch(/(^|,)"?=HYPERLINK/m)
    expect(answer.text.trim().split('\r\n')).toHaveLength(3)
  })
})
