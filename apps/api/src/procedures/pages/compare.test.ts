import type { Comparison } from '@trucot/contract/pages-contract'
import { importText, storeSample } from '@trucot/db/testing/sample-article'
import { expect, it } from 'vitest'
import { withServer } from '../../testing/with-server.ts'

const api = withServer()

it('tells what an edition changed, once both were read', async () => {
  const texts = ['Tin vắn.\nHai bên ký một văn kiện.', 'Tin vắn.\nHai bên ký ba văn kiện.']
  const pages = []
  for (const text of texts) pages.push(await importText(api.db, text, { importName: 'ban.txt' }))
  const [from, to] = pages
  if (!from || !to) throw new Error('nothing was imported')
  const url = `/api/articles/${from.articleId}/comparison?from=${from.pageId}&to=${to.pageId}`
  expect((await api.as('reader', { url })).json()).toMatchObject({ code: 'NO_TEXT' })
  for (const [index, page] of pages.entries()) {
    const text = texts[index] ?? ''
    await storeSample(api.db, page, { text, offices: [] })
  }
  const comparison = (await api.as('reader', { url })).json() as Comparison
  expect(comparison).toMatchObject({ removedLines: 1, addedLines: 1, to: { id: to.pageId, current: true } })
  expect(comparison.runs.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added'])
  expect(comparison.runs[1]?.words?.filter(({ kind }) => kind !== 'same')).toEqual([
    { kind: 'removed', text: 'một ' },
    { kind: 'added', text: 'ba ' },
  ])
  const foreign = url.replace(`to=${to.pageId}`, 'to=999999')
  expect((await api.as('reader', { url: foreign })).status).toBe(404)
})
