import { randomUUID } from 'node:crypto'
import type { ArticleView } from '@trucot/contract/article-view'
import type { ContractOutputs } from '@trucot/contract/contract'
import { getPage } from '@trucot/db/page'
import { describe, expect, it } from 'vitest'
import { sampleArticle } from '../../testing/sample-article.ts'
import { withServer } from '../../testing/with-server.ts'

const api = withServer()

async function importItems(items: object[]) {
  const answer = await api.as('operator', { method: 'POST', url: '/api/pages', payload: { items } })
  expect(answer.status, answer.text).toBe(200)
  return (answer.json() as ContractOutputs['pages']['import']).items
}

describe('importing pages', () => {
  const page = { name: 'tiep-xa-giao.txt', mediaType: 'text/plain', text: 'Hà Nội, ngày 5/3.' }

  it('keeps the bytes as they came and queues the reading', async () => {
    const bytes = Buffer.from('\ufeffHà Nội\r\n\0 ngày 5/3')
    const [item] = await importItems([
      { name: 'raw.txt', mediaType: 'text/plain', base64: bytes.toString('base64') },
    ])
    expect(item).toMatchObject({ name: 'raw.txt', outcome: 'new', reason: null })
    const stored = await getPage(api.db, item?.pageId ?? 0)
    expect(Buffer.from(stored?.bytes ?? []).equals(bytes)).toBe(true)
    const view = (await api.as('reader', { url: `/api/articles/${item?.articleId}` })).json() as ArticleView
    expect(view).toMatchObject({
      text: null,
      states: [],
      processing: { state: 'waiting', reason: 'imported' },
    })
  })

  it('again does nothing and says so; with other words it is a revision', async () => {
    const [first] = await importItems([page])
    expect(first?.outcome).toBe('new')
    expect(await importItems([page])).toEqual([{ ...first, outcome: 'unchanged' }])
    const [revised] = await importItems([{ ...page, text: 'Hà Nội, ngày 6/3.' }])
    expect(revised).toMatchObject({ outcome: 'revised', articleId: first?.articleId })
    expect(revised?.pageId).not.toBe(first?.pageId)
  })

  it('takes the good ones where another is refused', async () => {
    const items = await importItems([
      { ...page, name: 'empty.txt', text: '' },
      { ...page, name: 'good.txt' },
    ])
    expect(items.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['refused', 'empty'],
      ['new', null],
    ])
  })

  it('knows an article by its address, whatever the file is called', async () => {
    const url = 'https://bao.example/tin/1?utm_source=x'
    const [first] = await importItems([{ ...page, name: 'a.txt', url }])
    const [second] = await importItems([{ ...page, name: 'b.txt', url: 'https://bao.example/tin/1' }])
    expect(second).toMatchObject({ outcome: 'unchanged', articleId: first?.articleId })
  })

  it('takes large requests, and refuses one page that is too large by name', async () => {
    const items = await importItems([
      { ...page, name: 'large.txt', text: 'a'.repeat(9 * 1024 * 1024) },
      { ...page, name: 'beside.txt' },
    ])
    expect(items.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['refused', 'too_large'],
      ['new', null],
    ])
  })

  it('writes down who brought it and from where', async () => {
    const [item] = await importItems([{ ...page, name: 'audited.txt' }])
    const url = `/api/audit?subjectType=article&subjectId=${item?.articleId}`
    const { items } = (await api.as('admin', { url })).json() as ContractOutputs['audit']['list']
    expect(items).toMatchObject([
      {
        action: 'article.import',
        actor: 'operator',
        origin: 'api 127.0.0.1',
        before: null,
        after: { importName: 'audited.txt' },
      },
    ])
  })
})

describe('withdrawing and purging a page', () => {
  const decide = (what: string, pageId: number, id = randomUUID()) =>
    api.as('admin', {
      method: 'POST',
      url: `/api/pages/${pageId}/${what}`,
      payload: { id, reason: 'báo đã gỡ bài' },
    })

  it('can be undone while it is only withdrawn', async () => {
    const { pageId, articleId } = await sampleArticle(api.db)
    const withdrawn = await decide('withdrawal', pageId)
    expect(withdrawn.json()).toMatchObject({
      page: { id: pageId, withdrawnAt: expect.any(String), current: false },
    })
    const view = (await api.as('reader', { url: `/api/articles/${articleId}` })).json() as ArticleView
    expect(view).toMatchObject({ article: { withdrawn: true, counts: { proposed: 0 } }, text: null })
    expect((await decide('withdrawal', pageId)).json()).toMatchObject({
      code: 'REFUSED',
      data: { reason: 'withdrawn' },
    })
    expect((await decide('restoration', pageId)).json()).toMatchObject({
      page: { withdrawnAt: null, current: true },
    })
  })

  it('sent twice is done once', async () => {
    const { pageId } = await sampleArticle(api.db)
    const id = randomUUID()
    expect((await decide('withdrawal', pageId, id)).status).toBe(200)
    expect((await decide('withdrawal', pageId, id)).status).toBe(200)
  })

  it('erases bytes and text for good', async () => {
    const { pageId, articleId } = await sampleArticle(api.db)
    expect((await decide('purge', pageId)).json()).toMatchObject({ page: { purgedAt: expect.any(String) } })
    expect((await getPage(api.db, pageId))?.bytes).toBeNull()
    const answer = await api.as('reader', { url: `/api/articles/${articleId}` })
    expect(answer.status).toBe(200)
    expect(answer.text).not.toContain('Đại sứ')
    expect((await decide('restoration', pageId)).status).toBe(422)
  })

  it('needs a reason and a page', async () => {
    const { pageId } = await sampleArticle(api.db)
    const payload = { id: randomUUID(), reason: '  ' }
    expect(
      (await api.as('admin', { method: 'POST', url: `/api/pages/${pageId}/purge`, payload })).status,
    ).toBe(400)
    expect((await decide('purge', 999_999)).status).toBe(404)
  })
})
