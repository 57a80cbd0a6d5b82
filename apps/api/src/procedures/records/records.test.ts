import { randomUUID } from 'node:crypto'
import type { ContractOutputs } from '@trucot/contract/contract'
import { readArticle } from '@trucot/core/claim/read-article'
import { importPage } from '@trucot/db/page'
import { assembleAll } from '@trucot/db/record/assemble-records'
import { storeReading } from '@trucot/db/store-reading'
import { beforeAll, describe, expect, it } from 'vitest'
import { withServer } from '../../testing/with-server.ts'

const api = withServer()
const BY = { accountId: null, name: 'test', origin: 'test' }

/** Own words about real meetings, and one homonym that never was. */
const ARTICLES = [
  {
    published: '2022-11-01',
    text: 'Trưởng Ban Đối ngoại Trung ương tiếp khách\n\nNgày 31/10/2022, tại Hà Nội, Trưởng ban Đối ngoại Trung ương Lê Hoài Trung đã tiếp Bộ trưởng Bộ Ngoại giao Bùi Thanh Sơn.\n\nĐồng chí Lê Hoài Trung nhấn mạnh hai cơ quan cần giữ nhịp trao đổi hằng tháng.',
  },
  {
    published: '2023-02-24',
    text: 'Gặp các trưởng cơ quan đại diện\n\nNgày 23/2/2023, tại Hà Nội, Trưởng Ban Đối ngoại Trung ương Lê Hoài Trung đã gặp Thứ trưởng Bộ Ngoại giao Phạm Quang Hiệu.',
  },
  {
    published: '2020-08-06',
    text: 'Làm việc với đoàn\n\nNgày 5/8/2020, tại Hà Nội, Trưởng ban Đối ngoại Trung ương Hoàng Bình Quân đã tiếp Thứ trưởng Bộ Ngoại giao Nguyễn Minh Vũ.',
  },
  {
    published: '2023-02-25',
    text: 'Hội chợ quê\n\nNgày 24/2/2023, tại Cần Thơ, Giám đốc Sở Công Thương Cần Thơ Lê Hoài Trung đã gặp Giám đốc Sở Du lịch Cần Thơ Trần Việt Phường.',
  },
]

async function store({ text, published }: { text: string; published: string }): Promise<number> {
  const bytes = new TextEncoder().encode(text)
  const meta = { published }
  const record = readArticle({ text, meta })
  return await api.db.transaction().execute(async (tx) => {
    const page = await importPage(
      tx,
      { importName: `${randomUUID()}.txt`, mediaType: 'text/plain', bytes, meta },
      BY,
    )
    if (page.outcome === 'refused') throw new Error(page.explanation)
    const { articleId, pageId } = page
    await storeReading(tx, { articleId, pageId, flattener: 'test', text, record, cause: 'imported' })
    return articleId
  })
}

type Dossier = ContractOutputs['records']['get']
type Outputs = ContractOutputs
const get = async <Output>(url: string, role: 'reader' | 'curator' = 'reader') => {
  const answer = await api.as(role, { url: `/api${url}` })
  if (answer.status !== 200) throw new Error(`${answer.status} ${answer.text}`)
  return answer.json() as Output
}
const decide = async (...actions: object[]) => {
  const groupId = randomUUID()
  const decisions = actions.map((action) => ({ id: randomUUID(), groupId, action }))
  const answer = await api.as('curator', {
    method: 'POST',
    url: '/api/identity/decisions',
    payload: { decisions },
  })
  return {
    status: answer.status,
    decisions,
    body: answer.json() as Outputs['identity']['decide'] & { data?: { reason: string } },
  }
}
const find = async (type: string, name: string) =>
  (await get<Outputs['records']['find']>(`/records?type=${type}&name=${encodeURIComponent(name)}`)).items

let articleIds: number[] = []
beforeAll(async () => {
  for (const article of ARTICLES) articleIds.push(await store(article))
  await assembleAll(api.db)
})

describe('records', () => {
  it('hold homonyms apart and know a person in several articles once', async () => {
    const people = await find('person', 'Lê Hoài Trung')
    expect(people).toHaveLength(2)
    const dossier = await get<Dossier>(`/records/${people[0]?.id}`)
    expect(dossier.head).toMatchObject({ articles: 2, independentSources: 2 })
    if (dossier.type !== 'person') throw new Error(dossier.type)
    expect(dossier.offices[0]).toMatchObject({ supported: '2022-10-31/2023-02-23', singleSeat: true })
    expect(dossier.meetings.nodes.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Lê Hoài Trung', 'Bùi Thanh Sơn', 'Phạm Quang Hiệu']),
    )
    expect(dossier.statements).toMatchObject([{ title: 'Trưởng Ban Đối ngoại Trung ương tiếp khách' }])
    expect(dossier.officesLeft).toBe(0)
    expect(dossier.sources).toHaveLength(2)
  })

  it('answer as known on a day', async () => {
    const [person] = await find('person', 'Lê Hoài Trung')
    const dossier = await get<Dossier>(`/records/${person?.id}?asKnownOn=2022-12-31`)
    if (dossier.type !== 'person') throw new Error(dossier.type)
    expect(dossier.offices[0]).toMatchObject({ supported: '2022-10-31' })
    expect(dossier.sources).toHaveLength(1)
  })

  it('say who held an office on a day', async () => {
    const [office] = await find('office', 'Trưởng ban, Ban Đối ngoại T.Ư')
    const on = async (day: string, more = '') =>
      (
        await get<Outputs['records']['holders']>(`/records/${office?.id}/holders?on=${day}${more}`)
      ).holders.map(({ person, basis }) => [person.name, basis])
    expect(await on('2022-12-01')).toEqual([['Lê Hoài Trung', 'between']])
    expect(await on('2021-12-01')).toEqual([['Hoàng Bình Quân', 'possible']])
    expect(await on('2022-12-01', '&asKnownOn=2021-01-01')).toEqual([['Hoàng Bình Quân', 'possible']])
    const dossier = await get<Dossier>(`/records/${office?.id}`)
    if (dossier.type !== 'office') throw new Error(dossier.type)
    expect(dossier.alarms).toMatchObject([{ kind: 'gap', span: '2020-08-06/2022-10-30' }])
    expect(dossier.organization?.name).toContain('Ban Đối ngoại')
    const alarms = await get<Outputs['records']['alarms']>('/records/alarms')
    const waiting = await get<Outputs['records']['waiting']>('/records/waiting')
    expect(waiting.alarms).toBe(alarms.total)
    expect(alarms.items[0]?.evidence[0]?.quotes.length).toBeGreaterThan(0)
  })

  it('say who held an office that an article names without its holder, inferred', async () => {
    const id = await store({
      published: '2021-12-02',
      text: 'Tin vắn\n\nNgày 1/12/2021, tại Hà Nội, Thứ trưởng Bộ Ngoại giao Hà Kim Ngọc đã gặp Đại sứ Nguyễn Quốc Cường. Buổi gặp diễn ra sau khi Trưởng Ban Đối ngoại Trung ương có ý kiến.',
    })
    const { items } = await get<Outputs['records']['bareOffices']>(`/records/bare-offices/${id}`)
    expect(
      items.map(({ day, holders }) => [
        day,
        holders.map(({ person, basis, inferred }) => [person.name, basis, inferred]),
      ]),
    ).toEqual([['2021-12-01', [['Hoàng Bình Quân', 'possible', true]]]])
    expect((await api.as('reader', { url: '/api/records/bare-offices/999999' })).status).toBe(404)
  })

  it('are found with and without diacritics', async () => {
    const search = async (query: string) =>
      (await get<Outputs['records']['search']>(`/records/search?${query}`)).items
    expect((await search('text=hoai%20trung&kinds=person')).map(({ title }) => title)).toEqual([
      'Lê Hoài Trung',
      'Lê Hoài Trung',
    ])
    const typed = await search(`text=${encodeURIComponent('Hoài Tru')}`)
    expect(typed[0]).toMatchObject({ kind: 'person', exact: true })
    expect(typed.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['person', 'event', 'statement']))
    const [place] = await find('place', 'Cần Thơ')
    const there = await search(`text=trung&placeId=${place?.id}&kinds=event&kinds=article`)
    expect(there.map(({ kind }) => kind)).toContain('event')
    expect(await search('text=trung&from=2030-01-01')).toEqual([])
    expect(await search('text=%27%20%26%20%5C')).toEqual([])
  })

  it('stand in the calendar', async () => {
    const month = await get<Outputs['records']['calendar']>('/records/calendar?month=2023-02')
    expect(month.days).toHaveLength(28)
    expect(month.days.filter(({ count }) => count > 0).map(({ day }) => day)).toEqual([
      '2023-02-23',
      '2023-02-24',
    ])
    expect(month.days[22]?.events[0]?.participants.map(({ name }) => name)).toContain('Phạm Quang Hiệu')
  })

  it('are near a month of the calendar that has none', async () => {
    const nearestTo = async (query: string) =>
      (await get<Outputs['records']['calendar']>(`/records/calendar?${query}`)).nearest
    expect(await nearestTo('month=2023-02')).toEqual({ before: null, after: null })
    expect(await nearestTo('month=1999-01')).toEqual({
      before: null,
      after: expect.stringMatching(/^\d{4}-\d{2}$/),
    })
    expect(await nearestTo('month=2199-01')).toEqual({
      before: expect.stringMatching(/^\d{4}-\d{2}$/),
      after: null,
    })
  })

  it('are not there by any id', async () => {
    expect((await api.as('reader', { url: '/api/records/999999' })).status).toBe(404)
    expect((await api.as('reader', { url: '/api/records/search?text=a&after=x' })).status).toBe(200)
    expect((await api.as('reader', { url: '/api/records/alarms?after=AAAA' })).status).toBe(400)
  })
})

describe('who is who', () => {
  const pairs = async (show: string) =>
    await get<Outputs['identity']['pairs']>(`/identity/pairs?show=${show}&type=person`, 'curator')

  it('asks about homonyms, with reasons and what each side is known by', async () => {
    const { items, total } = await pairs('mine')
    expect(total).toBe(1)
    expect(items[0]?.resolver.verdict).toBe('unsure')
    expect(items[0]?.resolver.reasons.map(({ kind }) => kind)).toContain('same_name')
    expect(items[0]?.a.offices.length).toBeGreaterThan(0)
    expect(items[0]?.b.samples[0]?.article.id).toBeGreaterThan(0)
  })

  it('resumes after unsure, and shows it to others', async () => {
    const [pair] = (await pairs('mine')).items
    const { status } = await decide({ kind: 'unsure', a: pair?.a.id, b: pair?.b.id })
    expect(status).toBe(200)
    expect((await pairs('mine')).items).toEqual([])
    const [again] = (await pairs('open')).items
    expect(again?.verdicts).toMatchObject([{ verdict: 'unsure', by: { name: 'curator' } }])
  })

  it('previews a merge, merges, redirects, and undoes it', async () => {
    const [one, other] = await find('person', 'Lê Hoài Trung')
    const action = { kind: 'merge', into: one?.id, from: other?.id }
    const preview = await api.as('curator', {
      method: 'POST',
      url: '/api/identity/preview',
      payload: { action },
    })
    expect(preview.json()).toMatchObject({
      records: [{ record: { id: one?.id }, articlesBefore: 2, articlesAfter: 3 }],
    })
    expect(await find('person', 'Lê Hoài Trung')).toHaveLength(2)
    const merged = await decide(action)
    expect(merged.body.records).toEqual([{ id: one?.id, type: 'person', name: 'Lê Hoài Trung' }])
    const dossier = await get<Dossier>(`/records/${other?.id}`)
    expect(dossier).toMatchObject({
      requestedId: other?.id,
      head: { id: one?.id, articles: 3, merged: [{ id: other?.id }] },
    })
    expect(dossier.history[0]).toMatchObject({ action, undone: false })
    expect(await find('person', 'Lê Hoài Trung')).toHaveLength(1)
    await decide({ kind: 'undo', decisions: [merged.decisions[0]?.id] })
    expect(await find('person', 'Lê Hoài Trung')).toHaveLength(2)
    expect((await get<Dossier>(`/records/${other?.id}`)).head.id).toBe(other?.id)
  })

  it('splits, and the split stays when articles are read again', async () => {
    const [one] = await find('person', 'Lê Hoài Trung')
    const members = (await get<Outputs['identity']['members']>(`/identity/records/${one?.id}/members`)).items
    expect(members).toHaveLength(2)
    const split = await decide({ kind: 'split', record: one?.id, members: [members[1]?.key] })
    expect(split.status).toBe(200)
    expect(await find('person', 'Lê Hoài Trung')).toHaveLength(3)
    await api.db
      .updateTable('article')
      .set((eb) => ({ version: eb('version', '+', 1) }))
      .execute()
    await assembleAll(api.db)
    const people = await find('person', 'Lê Hoài Trung')
    expect(people).toHaveLength(3)
    await decide({ kind: 'undo', decisions: [split.decisions[0]?.id] })
    expect(await find('person', 'Lê Hoài Trung')).toHaveLength(2)
    expect((await get<Dossier>(`/records/${one?.id}`)).head.articles).toBe(2)
  })

  it('keeps a name and a Wikidata id that a person gave', async () => {
    const [one] = await find('person', 'Bùi Thanh Sơn')
    await decide(
      { kind: 'wikidata', record: one?.id, qid: 'Q1' },
      { kind: 'name', record: one?.id, name: 'Bùi Thanh Sơn (ngoại giao)' },
    )
    expect((await get<Dossier>(`/records/${one?.id}`)).head).toMatchObject({
      wikidata: 'Q1',
      nameDecided: true,
      name: 'Bùi Thanh Sơn (ngoại giao)',
    })
  })

  it('records once what is sent twice, and refuses what cannot be', async () => {
    const [one, other] = await find('person', 'Lê Hoài Trung')
    const decisions = [
      { id: randomUUID(), groupId: randomUUID(), action: { kind: 'different', a: one?.id, b: other?.id } },
    ]
    const send = async () =>
      await api.as('curator', { method: 'POST', url: '/api/identity/decisions', payload: { decisions } })
    expect((await send()).json()).toMatchObject({ outcome: 'recorded' })
    expect((await send()).json()).toMatchObject({ outcome: 'repeated' })
    expect((await decide({ kind: 'merge', into: one?.id, from: one?.id })).body.data?.reason).toBe(
      'one_record',
    )
    expect((await decide({ kind: 'same', a: one?.id, b: 999_999 })).status).toBe(404)
    expect((await decide({ kind: 'undo', decisions: [randomUUID()] })).body.data?.reason).toBe(
      'unknown_decision',
    )
    const [office] = await find('office', 'Bộ trưởng, Bộ Ngoại giao')
    expect((await decide({ kind: 'same', a: one?.id, b: office?.id })).body.data?.reason).toBe('other_types')
  })

  it('is decided by curators alone', async () => {
    const [one, other] = await find('person', 'Lê Hoài Trung')
    const decisions = [
      { id: randomUUID(), groupId: randomUUID(), action: { kind: 'same', a: one?.id, b: other?.id } },
    ]
    const answer = await api.as('reader', {
      method: 'POST',
      url: '/api/identity/decisions',
      payload: { decisions },
    })
    expect(answer.status).toBe(403)
  })

  it('forgets the words of what is withdrawn at once', async () => {
    await api.db
      .updateTable('article')
      .set((eb) => ({ current_reading_id: null, version: eb('version', '+', 1) }))
      .where('id', '=', articleIds[0] ?? 0)
      .execute()
    const left = await api.db
      .selectFrom('record_claim')
      .select('claim_id')
      .where('article_id', '=', articleIds[0] ?? 0)
      .execute()
    expect(left).toEqual([])
    articleIds = articleIds.slice(1)
  })
})
