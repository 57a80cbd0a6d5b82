import { randomUUID } from 'node:crypto'
import type { ArticleView } from '@trucot/contract/article-view'
import type { NewDecision } from '@trucot/contract/articles-contract'
import type { ContractOutputs } from '@trucot/contract/contract'
import { decisionId } from '@trucot/core/test/decision-id'
import { listAudit } from '@trucot/db/audit'
import { describe, expect, it } from 'vitest'
import { sampleArticle } from '../../testing/sample-article.ts'
import { withServer } from '../../testing/with-server.ts'

const api = withServer()
type Decided = ContractOutputs['articles']['decide']

async function view(articleId: number): Promise<ArticleView> {
  return (await api.as('curator', { url: `/api/articles/${articleId}` })).json() as ArticleView
}

function decide(role: 'curator' | 'admin', articleId: number, seenVersion: number, decisions: NewDecision[]) {
  return api.as(role, {
    method: 'POST',
    url: `/api/articles/${articleId}/decisions`,
    payload: { seenVersion, decisions },
  })
}

/** A new article on a curator's screen, and decisions on its first claim. */
async function shown() {
  const { articleId, readingId } = await sampleArticle(api.db)
  const before = await view(articleId)
  const [state] = before.states
  if (!state) throw new Error('the sample has no claim')
  const on = (action: NewDecision['action'], claimId = state.id): NewDecision => ({
    id: decisionId(),
    groupId: randomUUID(),
    claimId,
    readingId,
    action,
  })
  return { articleId, before, state, on }
}

describe('an article', () => {
  it('is served with its text, what was read in it, and the state of its claims', async () => {
    const { before } = await shown()
    expect(before).toMatchObject({
      article: { counts: { proposed: 2 }, withdrawn: false },
      pages: [{ current: true, mediaType: 'text/plain', withdrawnAt: null }],
      processing: { state: 'waiting', reason: 'imported' },
      readerVersion: 'sample',
      log: [],
    })
    expect(before.text?.slice(before.states[0]?.evidence[0]?.start, before.states[0]?.evidence[0]?.end)).toBe(
      'Bộ trưởng Trần Văn Minh',
    )
    expect(before.claims.map(({ id }) => id)).toEqual(before.states.map(({ localId }) => localId))
  })

  it('stands in the inbox until all of it is decided', async () => {
    const { articleId, before, on } = await shown()
    const ids = async (status: string) => {
      const answer = await api.as('curator', { url: `/api/articles?status=${status}&limit=200` })
      return (answer.json() as ContractOutputs['articles']['list']).items.map(({ id }) => id)
    }
    expect(await ids('open')).toContain(articleId)
    await decide(
      'curator',
      articleId,
      before.version,
      before.states.map(({ id }) => on({ kind: 'accept' }, id)),
    )
    expect(await ids('open')).not.toContain(articleId)
    expect(await ids('decided')).toContain(articleId)
  })
})

describe('deciding', () => {
  it('is there after a reload, with who and when', async () => {
    const { articleId, before, state, on } = await shown()
    const decision = on({ kind: 'accept' })
    const answer = (await decide('curator', articleId, before.version, [decision])).json() as Decided
    expect(answer).toMatchObject({ outcome: 'recorded' })
    const after = await view(articleId)
    expect(after.states.find(({ id }) => id === state.id)?.status).toBe('accepted')
    expect(after.log).toMatchObject([
      {
        id: decision.id,
        by: { name: 'curator' },
        judged: { type: 'office' },
        sequence: 1,
        action: { kind: 'accept' },
      },
    ])
    expect(after.version).toBe(answer.version)
  })

  it('sent twice is applied once', async () => {
    const { articleId, before, on } = await shown()
    const decision = on({ kind: 'accept' })
    const first = await decide('curator', articleId, before.version, [decision])
    const second = await decide('curator', articleId, before.version, [decision])
    expect(second.json()).toMatchObject({ outcome: 'repeated', version: (first.json() as Decided).version })
    expect((await view(articleId)).log).toHaveLength(1)
  })

  it('sent at once by many hands is applied once', async () => {
    const { articleId, before, on } = await shown()
    const decision = on({ kind: 'accept' })
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => decide('curator', articleId, before.version, [decision])),
    )
    const outcomes = answers.map((answer) => (answer.json() as Decided).outcome)
    expect(outcomes.filter((outcome) => outcome === 'recorded')).toHaveLength(1)
    expect(outcomes.filter((outcome) => outcome === 'repeated')).toHaveLength(5)
  })

  it('on what another person decided meanwhile shows theirs and records nothing', async () => {
    const { articleId, before, state, on } = await shown()
    const theirs = on({ kind: 'reject', why: 'nothing_here' })
    await decide('admin', articleId, before.version, [theirs])
    const answer = await decide('curator', articleId, before.version, [on({ kind: 'accept' })])
    expect(answer.status).toBe(409)
    const stale = answer.json() as {
      code: string
      data: { version: number; decisionIds: string[]; states: ArticleView['states'] }
    }
    expect(stale).toMatchObject({ code: 'STALE', defined: true, data: { decisionIds: [theirs.id] } })
    expect(stale.data.states.find(({ id }) => id === state.id)?.status).toBe('rejected')
    expect((await view(articleId)).log).toHaveLength(1)

    const again = await decide('curator', articleId, stale.data.version, [on({ kind: 'accept' })])
    expect(again.status).toBe(200)
    expect((await view(articleId)).log.map(({ by }) => by.name)).toEqual(['admin', 'curator'])
  })

  it('on another claim than the other person is no conflict', async () => {
    const { articleId, before, on } = await shown()
    const [one, two] = before.states
    await decide('admin', articleId, before.version, [on({ kind: 'accept' }, one?.id)])
    expect(
      (await decide('curator', articleId, before.version, [on({ kind: 'accept' }, two?.id)])).status,
    ).toBe(200)
  })

  it('can be undone, and the log keeps both', async () => {
    const { articleId, before, state, on } = await shown()
    const decision = on({ kind: 'accept' })
    const { version } = (await decide('curator', articleId, before.version, [decision])).json() as Decided
    await decide('curator', articleId, version, [on({ kind: 'undo', decisions: [decision.id] }, '')])
    const after = await view(articleId)
    expect(after.states.find(({ id }) => id === state.id)?.status).toBe('proposed')
    expect(after.log.map(({ action }) => action.kind)).toEqual(['accept', 'undo'])
  })

  it('is refused with a reason where it means nothing that is there', async () => {
    const { articleId, before, on } = await shown()
    for (const [decision, reason] of [
      [on({ kind: 'accept' }, 'no such claim'), 'unknown_claim'],
      [{ ...on({ kind: 'accept' }), readingId: 999_999 }, 'unknown_reading'],
      [on({ kind: 'undo', decisions: [randomUUID()] }, ''), 'unknown_decision'],
    ] as const) {
      const answer = await decide('curator', articleId, before.version, [decision])
      expect(answer.status, reason).toBe(422)
      expect(answer.json()).toMatchObject({ code: 'REFUSED', defined: true, data: { reason } })
    }
    expect((await decide('curator', 999_999, 1, [on({ kind: 'accept' })])).status).toBe(404)
  })

  it('with one id for two decisions is not well formed', async () => {
    const { articleId, before, on } = await shown()
    const decision = on({ kind: 'accept' })
    const answer = await decide('curator', articleId, before.version, [decision, decision])
    expect(answer.json()).toMatchObject({ code: 'BAD_REQUEST', data: { issues: [{ path: ['decisions'] }] } })
  })

  it('to a value that the field cannot hold is refused, and the article stays readable', async () => {
    const { articleId, before, on } = await shown()
    for (const [path, value] of [
      [{ field: 'title' }, 5],
      [{ field: 'title' }, { deep: true }],
      [{ field: 'person' }, 'Trần Văn Minh'],
      [{ field: 'no_such_field' }, 'x'],
      [{ field: 'former' }, 'yes'],
    ] as const) {
      const answer = await decide('curator', articleId, before.version, [on({ kind: 'edit', path, value })])
      expect([400, 422], JSON.stringify(path)).toContain(answer.status)
    }
    expect((await view(articleId)).log).toEqual([])
  })

  it('leaves a line in the audit with who, from where, before and after', async () => {
    const { articleId, before, on } = await shown()
    const decision = on({ kind: 'accept' })
    const { version } = (await decide('curator', articleId, before.version, [decision])).json() as Decided
    const [entry] = await listAudit(api.db, {
      subjectType: 'article',
      subjectId: String(articleId),
      limit: 1,
    })
    expect(entry).toMatchObject({
      action: 'article.decide',
      actor: 'curator',
      origin: 'api 127.0.0.1',
      before: { version: before.version },
      after: { version, decisions: [decision.id] },
    })
  })
})
