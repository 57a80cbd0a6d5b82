import { randomUUID } from 'node:crypto'
import type { ContractOutputs } from '@trucot/contract/contract'
import { tendCampaigns } from '@trucot/db/campaign-rounds'
import { importPage } from '@trucot/db/page'
import { claimTasks } from '@trucot/db/reading-task'
import { completeTask, failTask } from '@trucot/db/task-end'
import { beforeAll, describe, expect, it } from 'vitest'
import { sampleArticle } from '../../testing/sample-article.ts'
import { withServer } from '../../testing/with-server.ts'

const api = withServer()
const ids: number[] = []
type Campaign = ContractOutputs['campaigns']['create']

beforeAll(async () => {
  for (let i = 0; i < 3; i++) ids.push((await sampleArticle(api.db)).articleId)
  // What imports asked for is not what these campaigns are about.
  const tasks = await claimTasks(api.db, ids, { workerId: randomUUID(), milliseconds: 60_000 })
  for (const task of tasks) {
    await api.db
      .transaction()
      .execute((tx) => completeTask(tx, task, { outcome: 'superseded', readingId: 1 }))
  }
})

async function post<Answer>(url: string, payload: object = {}, method: 'POST' | 'PUT' | 'PATCH' = 'POST') {
  const answer = await api.as('operator', { method, url: `/api${url}`, payload })
  return { status: answer.status, body: answer.json() as Answer }
}

async function get<Answer>(url: string): Promise<Answer> {
  return (await api.as('operator', { url: `/api${url}` })).json() as Answer
}

const PLAN = { selection: {}, mode: 'all', reason: 'the reader has learned something' }

async function made(plan: object = {}): Promise<Campaign> {
  const { status, body } = await post<Campaign>('/campaigns', { ...PLAN, ...plan })
  expect(status, JSON.stringify(body)).toBe(200)
  return body
}

describe('campaigns', () => {
  it('are made with their articles counted and frozen, and a reason', async () => {
    expect(await made()).toMatchObject({
      state: 'draft',
      counts: { total: 3, open: 3, done: 0 },
      batchSize: 100,
      rate: null,
      createdBy: { name: 'operator' },
      pace: null,
    })
    expect((await post('/campaigns', { ...PLAN, reason: ' ' })).status).toBe(400)
    expect((await post('/campaigns', { ...PLAN, selection: { nonsense: true } })).status).toBe(400)
  })

  it('are made once, however often their maker asks for want of an answer', async () => {
    const requestId = randomUUID()
    const [first, meanwhile] = await Promise.all([made({ requestId }), made({ requestId })])
    const again = await made({ requestId, reason: 'asked once more' })
    expect([meanwhile.id, again.id]).toEqual([first.id, first.id])
    expect(again.reason).toBe(PLAN.reason)
    expect((await made()).id).not.toBe(first.id)
    expect((await post('/campaigns', { ...PLAN, requestId: 'no uuid' })).status).toBe(400)
  })

  it('are refused where they would read nothing, or leave out rules that nobody knows', async () => {
    expect(await post('/campaigns', { ...PLAN, selection: { outlet: 'Không có báo này' } })).toMatchObject({
      status: 422,
      body: { code: 'REFUSED', data: { reason: 'nothing_selected' } },
    })
    expect(await post('/campaigns', { ...PLAN, without: ['event/no-such'] })).toMatchObject({
      status: 422,
      body: {
        data: {
          reason: 'unknown_rules',
          unknown: ['event/no-such'],
          known: expect.arrayContaining(['event/receive']),
        },
      },
    })
    expect(await post('/campaigns/count', { ...PLAN, selection: { errorsOf: 999_999 } })).toMatchObject({
      status: 422,
      body: { data: { reason: 'unknown_campaign' } },
    })
  })

  it('go through their states, and say where an act is not allowed', async () => {
    const { id } = await made()
    expect(await post(`/campaigns/${id}/pause`)).toMatchObject({
      status: 409,
      body: { data: { state: 'draft' } },
    })
    for (const [act, state] of [
      ['start', 'running'],
      ['pause', 'paused'],
      ['resume', 'running'],
      ['cancel', 'cancelled'],
    ] as const) {
      expect(await post(`/campaigns/${id}/${act}`)).toMatchObject({ status: 200, body: { id, state } })
    }
    const { log } = await get<ContractOutputs['campaigns']['get']>(`/campaigns/${id}`)
    expect(log.map(({ action, actor }) => `${actor} ${action}`)).toEqual(
      ['create', 'start', 'pause', 'resume', 'cancel'].map((action) => `operator campaign.${action}`),
    )
    expect((await post('/campaigns/999999/start')).status).toBe(404)
  })

  it('change their rate, batch size and quiet hours while they run', async () => {
    const { id } = await made({ start: true })
    const quietHours = { from: '22:00', until: '06:30' }
    expect(await post(`/campaigns/${id}`, { rate: 2.5, batchSize: 200, quietHours }, 'PATCH')).toMatchObject({
      body: { state: 'running', rate: 2.5, batchSize: 200, quietHours },
    })
    expect(await post(`/campaigns/${id}`, { rate: null, quietHours: null }, 'PATCH')).toMatchObject({
      body: { rate: null, batchSize: 200, quietHours: null },
    })
    expect((await post(`/campaigns/${id}`, { batchSize: 501 }, 'PATCH')).status).toBe(400)
    await post(`/campaigns/${id}/cancel`)
  })

  it('show what was set aside by kind of error, and have it read again', async () => {
    const { id } = await made({ start: true })
    await tendCampaigns(api.db)
    const tasks = await claimTasks(api.db, ids, { workerId: randomUUID(), milliseconds: 60_000 })
    expect(tasks).toHaveLength(3)
    for (const [i, task] of tasks.entries()) {
      await api.db.transaction().execute(async (tx) => {
        if (i === 0) await completeTask(tx, task, { outcome: 'superseded', readingId: 1 })
        else await failTask(tx, task, { error: `line ${i} is too long`, retry: false, log: 'attempt 1 of 4' })
      })
    }
    const { items } = await get<ContractOutputs['campaigns']['errors']>(`/campaigns/${id}/errors`)
    expect(items).toMatchObject([
      {
        message: 'line <n> is too long',
        articles: 2,
        sample: { log: expect.stringContaining('attempt 1 of 4') },
      },
    ])
    const failed = await get<ContractOutputs['campaigns']['items']>(
      `/campaigns/${id}/items?state=failed&limit=1`,
    )
    expect(failed).toMatchObject({
      items: [{ state: 'failed', errorFingerprint: items[0]?.fingerprint }],
      next: expect.any(String),
    })
    await tendCampaigns(api.db)
    expect((await get<ContractOutputs['campaigns']['get']>(`/campaigns/${id}`)).campaign).toMatchObject({
      state: 'done',
      counts: { done: 1, failed: 2, open: 0 },
    })
    expect(await post(`/campaigns/${id}/retry`, { fingerprint: items[0]?.fingerprint })).toMatchObject({
      body: { articles: 2, campaign: { state: 'running', counts: { failed: 0, open: 2 } } },
    })
    await post(`/campaigns/${id}/cancel`)
  })

  it('are previewed in memory, the same for the same seed, and write nothing', async () => {
    const before = await get<{ items: unknown[] }>('/campaigns')
    const preview = async () =>
      (
        await post<ContractOutputs['campaigns']['preview']>('/campaigns/preview', {
          ...PLAN,
          size: 2,
          seed: 7,
        })
      ).body
    const { milliseconds: _, ...one } = await preview()
    const { milliseconds: __, ...two } = await preview()
    expect(one).toMatchObject({ articles: 3, sampled: 2, seed: 7, errors: [] })
    expect(one.tallies.length).toBeGreaterThan(0)
    expect(one.examples[0]?.changes[0]).toMatchObject({ rule: expect.any(String) })
    expect(two).toEqual(one)
    expect(await get('/campaigns')).toEqual(before)
  })

  it('are listed latest first, page by page', async () => {
    const first = await get<ContractOutputs['campaigns']['list']>('/campaigns?limit=2')
    expect(first.items).toHaveLength(2)
    const second = await get<ContractOutputs['campaigns']['list']>(`/campaigns?limit=2&after=${first.next}`)
    expect(second.items[0]?.id).toBeLessThan(first.items[1]?.id ?? 0)
  })

  it('offer outlets, reader versions and rules to choose from', async () => {
    const page = {
      importName: 'x.txt',
      url: 'https://www.bao.example.vn/tin-1',
      mediaType: 'text/plain',
      bytes: Buffer.from('x'),
    }
    await api.db
      .transaction()
      .execute((tx) => importPage(tx, page, { accountId: null, name: 't', origin: 't' }))
    const choices = await get<ContractOutputs['campaigns']['choices']>('/campaigns/choices')
    expect(choices.outlets).toContainEqual({ outlet: 'bao.example.vn', articles: 1 })
    expect(choices.rules).toContain('event/receive')
    expect(choices.readerVersions).toContain('sample')
    expect(
      await post('/campaigns/count', { ...PLAN, selection: { source: 'bao.example.vn' } }),
    ).toMatchObject({ body: { articles: 1 } })
  })

  it('are told as they go', async () => {
    const { id } = await made({ start: true })
    const address = await api.server.listen({ host: '127.0.0.1', port: 0 })
    const stop = new AbortController()
    const response = await fetch(`${address}/api/campaign-progress`, {
      headers: { cookie: await api.cookieOf('operator') },
      signal: stop.signal,
    })
    let seen = ''
    const decoder = new TextDecoder()
    const reading = (async () => {
      for await (const piece of response.body ?? []) seen += decoder.decode(piece, { stream: true })
    })().catch(() => undefined)
    // Others that have just ended are told too.
    const told = () =>
      [...seen.matchAll(/^data: (?<json>.+)\n/gmu)]
        .map(({ groups }) => JSON.parse(groups?.json ?? '') as { id: number; state: string })
        .filter((campaign) => campaign.id === id)
        .map(({ state }) => state)
    await expect.poll(told, { timeout: 30_000 }).not.toEqual([])
    expect(told()).not.toContain('cancelled')
    await post(`/campaigns/${id}/cancel`)
    await expect.poll(told, { timeout: 30_000 }).toContain('cancelled')
    stop.abort()
    await reading
  })
})

describe('templates and schedules', () => {
  it('keep a plan under a name and run it again and again', async () => {
    const plan = {
      ...PLAN,
      without: [],
      rate: null,
      batchSize: 100,
      canary: null,
      quietHours: null,
      verify: false,
    }
    const { body: template } = await post<{ id: number }>('/campaign-templates', { name: 'Đêm', plan }, 'PUT')
    const { body: same } = await post<{ id: number }>(
      '/campaign-templates',
      { name: 'Đêm', plan: { ...plan, rate: 5 } },
      'PUT',
    )
    expect(same.id).toBe(template.id)
    expect(await get('/campaign-templates')).toMatchObject({
      items: [{ name: 'Đêm', plan: { ...plan, rate: 5 } }],
    })

    const schedule = { templateId: template.id, timing: { cron: '30 2 * * *' } }
    const { body } = await post<{ id: number }>('/campaign-schedules', schedule)
    expect(body).toMatchObject({
      timeZone: 'Asia/Ho_Chi_Minh',
      enabled: true,
      templateName: 'Đêm',
      nextAt: expect.stringMatching(/T19:30:00/),
    })
    expect(await post('/campaign-schedules', { ...schedule, timing: { cron: 'nightly' } })).toMatchObject({
      status: 422,
    })
    expect(
      await post(
        `/campaign-schedules/${body.id}`,
        { ...schedule, timing: { everyMinutes: 30 }, enabled: false },
        'PUT',
      ),
    ).toMatchObject({
      body: { nextAt: null, enabled: false, timing: { everyMinutes: 30 } },
    })
    const remove = (url: string) => api.as('operator', { method: 'DELETE', url: `/api${url}` })
    expect((await remove(`/campaign-templates/${template.id}`)).status).toBe(422)
    expect((await remove(`/campaign-schedules/${body.id}`)).status).toBe(200)
    expect((await remove(`/campaign-templates/${template.id}`)).status).toBe(200)
  })
})
