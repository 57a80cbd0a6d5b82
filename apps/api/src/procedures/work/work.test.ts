import { randomUUID } from 'node:crypto'
import type { ContractOutputs } from '@trucot/contract/contract'
import { may, ROLES, type Role } from '@trucot/contract/permissions'
import { decisionId } from '@trucot/core/test/decision-id'
import { beforeAll, describe, expect, it } from 'vitest'
import { sampleArticle } from '../../testing/sample-article.ts'
import { withServer } from '../../testing/with-server.ts'

const api = withServer()
type Acts = ContractOutputs['work']['acts']
type Tally = ContractOutputs['work']['tally']

async function acceptAll(role: Role, articleId: number) {
  const view = (
    await api.as(role, { url: `/api/articles/${articleId}` })
  ).json() as ContractOutputs['articles']['get']
  const groupId = randomUUID()
  const decisions = view.states.map(({ id }) => ({
    id: decisionId(),
    groupId,
    claimId: id,
    readingId: view.readingId,
    action: { kind: 'accept' },
  }))
  await api.as(role, {
    method: 'POST',
    url: `/api/articles/${articleId}/decisions`,
    payload: { seenVersion: view.version, decisions },
  })
}
const acts = async (role: Role, query = '') =>
  (await api.as(role, { url: `/api/work/acts?${query}` })).json() as Acts

beforeAll(async () => {
  for (const role of ['curator', 'curator', 'admin'] as const) {
    const { articleId } = await sampleArticle(api.db)
    await acceptAll(role, articleId)
  }
})

describe('work', () => {
  it('is one’s own unless another’s is asked for', async () => {
    const own = await acts('curator')
    expect(own.items.map(({ by }) => by.name)).toEqual(['curator', 'curator'])
    expect(own.items[0]).toMatchObject({ undone: false, undoable: true, decisions: [{}, {}] })
    expect((await acts('admin', 'of=everyone')).items).toHaveLength(3)
    const curator = own.items[0]?.by.id
    expect((await acts('admin', `of=${curator}`)).items).toEqual(own.items)
    expect(await acts('curator', `of=${curator}`)).toEqual(own)
  })

  it('is leafed through by cursor', async () => {
    const first = await acts('admin', 'of=everyone&limit=2')
    const rest = await acts('admin', `of=everyone&limit=2&after=${first.next}`)
    expect(rest.next).toBeNull()
    expect(new Set([...first.items, ...rest.items].map(({ groupId }) => groupId)).size).toBe(3)
    const wrong = await api.as('admin', { url: '/api/work/acts?after=AAAA' })
    expect(wrong.status).toBe(400)
  })

  it('is counted by the day of whoever asks', async () => {
    const answer = await api.as('curator', { url: '/api/work/tally?days=3&offsetMinutes=-300' })
    const tally = answer.json() as Tally
    expect(tally.lastHour).toBe(4)
    expect(tally.days).toHaveLength(3)
    expect((await api.as('curator', { url: '/api/work/tally?offsetMinutes=9999' })).status).toBe(400)
  })

  it('brings nothing back while readings agree', async () => {
    expect((await api.as('curator', { url: '/api/work/returned' })).json()).toEqual({ items: [] })
  })

  const cells = ROLES.flatMap((role) =>
    ['tally', 'acts', 'returned'].flatMap((what) => ['everyone', '999999'].map((of) => ({ role, what, of }))),
  )
  it.each(cells)('$what of $of as $role', async ({ role, what, of }) => {
    const answer = await api.as(role, { url: `/api/work/${what}?of=${of}` })
    if (may(role, 'decide') && may(role, 'audit')) expect(answer.status).toBe(200)
    else {
      expect(answer.status).toBe(403)
      const permission = may(role, 'decide') ? 'audit' : 'decide'
      expect(answer.json()).toMatchObject({ code: 'FORBIDDEN', data: { permission } })
    }
  })
})
