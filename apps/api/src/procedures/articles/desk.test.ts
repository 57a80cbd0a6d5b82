import type { ContractOutputs } from '@trucot/contract/contract'
import type { Role } from '@trucot/contract/permissions'
import { describe, expect, it } from 'vitest'
import { sampleArticle } from '../../testing/sample-article.ts'
import { withServer } from '../../testing/with-server.ts'

const api = withServer()
type Inbox = ContractOutputs['articles']['list']
const TOMORROW = new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString()

function send(role: Role, articleId: number, what: 'assignment' | 'snooze', payload: object) {
  return api.as(role, { method: 'POST', url: `/api/articles/${articleId}/${what}`, payload })
}
async function inbox(role: Role, status: string): Promise<Inbox> {
  return (await api.as(role, { url: `/api/articles?status=${status}&limit=200` })).json() as Inbox
}
const ids = ({ items }: Inbox) => items.map(({ id }) => id)

describe('assigning', () => {
  it('lays an article on the desk of whoever asks, and on no other', async () => {
    const { articleId } = await sampleArticle(api.db)
    const answer = await send('curator', articleId, 'assignment', { mine: true })
    expect(answer.json()).toMatchObject({ id: articleId, assignedTo: { name: 'curator' } })
    const mine = await inbox('curator', 'mine')
    expect(ids(mine)).toEqual([articleId])
    expect(mine.totals.mine).toBe(1)
    expect((await inbox('admin', 'mine')).totals.mine).toBe(0)
  })

  it('tells who has it already, and takes it over only when told to', async () => {
    const { articleId } = await sampleArticle(api.db)
    await send('curator', articleId, 'assignment', { mine: true })
    const refused = await send('admin', articleId, 'assignment', { mine: true })
    expect(refused.status).toBe(409)
    expect(refused.json()).toMatchObject({ code: 'TAKEN', defined: true, data: { name: 'curator' } })
    const taken = await send('admin', articleId, 'assignment', { mine: true, takeOver: true })
    expect(taken.json()).toMatchObject({ assignedTo: { name: 'admin' } })
    expect((await send('admin', articleId, 'assignment', { mine: false })).json()).toMatchObject({
      assignedTo: null,
    })
  })
})

describe('snoozing', () => {
  it('takes an article out of what waits, and its count, until it is brought back', async () => {
    const { articleId } = await sampleArticle(api.db)
    const before = await inbox('reader', 'open')
    const answer = await send('curator', articleId, 'snooze', { until: TOMORROW })
    expect(answer.json()).toMatchObject({ snoozedUntil: TOMORROW })
    const after = await inbox('reader', 'open')
    expect(ids(after)).not.toContain(articleId)
    expect(after.totals.open).toBe(before.totals.open - 1)
    await send('curator', articleId, 'snooze', { until: null })
    expect(ids(await inbox('reader', 'open'))).toContain(articleId)
  })

  it('is not well formed without a moment', async () => {
    const { articleId } = await sampleArticle(api.db)
    for (const payload of [{}, { until: 'mai' }, { until: 5 }])
      expect((await send('curator', articleId, 'snooze', payload)).status).toBe(400)
    expect((await send('curator', 999_999, 'snooze', { until: null })).status).toBe(404)
  })
})
