import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeEach, expect, it } from 'vitest'
import { listOrder, orderFetches } from './fetch-item.ts'
import { backOff, claimFetch, finishFetch, forgiveHost } from './fetch-turn.ts'
import { importText, TESTER } from './testing/sample-article.ts'
import { withDatabase } from './testing/with-database.ts'

const database = withDatabase()
beforeEach(async () => {
  await sql`truncate fetch_item, fetch_host`.execute(database.db)
})

const order = (urls: string[], id: string = randomUUID()) =>
  database.db.transaction().execute((tx) => orderFetches(tx, { id, urls, by: TESTER }))
const claim = (leaseMs = 60_000) =>
  claimFetch(database.db, { workerId: randomUUID(), leaseMs, hostPauseMs: 600_000 })
const allTurns = () => sql`delete from fetch_host`.execute(database.db)

it('is ordered once, however often it is sent', async () => {
  const id = randomUUID()
  expect(await order(['https://a.example/1', 'http://www.a.example/1#x', 'https://a.example/2'], id)).toBe(2)
  expect(await order(['https://a.example/1'], id)).toBe(0)
  expect(await listOrder(database.db, id)).toHaveLength(2)
})

it('asks one host for one thing at a time, others meanwhile', async () => {
  await order(['https://a.example/1', 'https://a.example/2', 'https://b.example/1'])
  const claimed = await Promise.all([claim(), claim(), claim(), claim()])
  const taken = [...claimed, await claim()].flatMap((item) => item ?? [])
  expect(taken.map(({ host }) => host).sort()).toEqual(['a.example', 'b.example'])
  await allTurns()
  const rest = await claim()
  expect([...taken, rest].map((item) => item?.url).sort()).toEqual([
    'https://a.example/1',
    'https://a.example/2',
    'https://b.example/1',
  ])
  expect(await claim()).toBeUndefined()
})

it('is given to another when its lease ends, and a late result counts for nothing', async () => {
  const { db } = database
  await order(['https://a.example/1'])
  const late = await claim(0)
  await allTurns()
  const lease = await claim()
  if (!late || !lease) throw new Error('not claimed')
  expect(lease).toMatchObject({ id: late.id, attempt: 2 })
  const { articleId } = await importText(db, 'Một tin.')
  const end = { state: 'taken' as const, outcome: 'new' as const, articleId }
  expect(await db.transaction().execute((tx) => finishFetch(tx, late, end))).toBe(false)
  expect(await db.transaction().execute((tx) => finishFetch(tx, lease, end))).toBe(true)
})

it('is tried again while no answer comes, and given up in the end', async () => {
  const { db } = database
  const id = randomUUID()
  await order(['https://a.example/1'], id)
  const end = { state: 'failed' as const, reason: 'no_answer', explanation: 'nothing listens' }
  for (let attempt = 1; attempt <= 5; attempt++) {
    const lease = await claim()
    if (!lease) throw new Error('not due')
    await db.transaction().execute((tx) => finishFetch(tx, lease, end))
    const [item] = await listOrder(db, id)
    expect(item?.state).toBe(attempt < 5 ? 'waiting' : 'failed')
    expect(attempt === 5 || (item?.dueAt ?? new Date(0)) > new Date()).toBe(true)
    await allTurns()
    await sql`update fetch_item set due_at = now()`.execute(db)
  }
  expect(await claim()).toBeUndefined()
})

it('leaves a host in peace that asks for it', async () => {
  const { db } = database
  await order(['https://a.example/1'])
  await backOff(db, 'a.example', { retryAfterSeconds: 120 })
  const wait = async () => {
    const row = await db.selectFrom('fetch_host').selectAll().executeTakeFirstOrThrow()
    return (row.next_at.getTime() - Date.now()) / 1000
  }
  expect(await wait()).toBeGreaterThan(110)
  expect(await claim()).toBeUndefined()
  await backOff(db, 'a.example', {})
  await backOff(db, 'a.example', {})
  expect(await wait()).toBeGreaterThan(200)
  await forgiveHost(db, 'a.example', 1000)
  expect((await db.selectFrom('fetch_host').selectAll().executeTakeFirstOrThrow()).failures).toBe(0)
})
