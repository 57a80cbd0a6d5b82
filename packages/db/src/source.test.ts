import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { listAudit } from './audit.ts'
import { listNamed, type NamedArticle, nameArticles } from './fetch-item.ts'
import {
  backfillSource,
  checkSourceNow,
  createSource,
  findSource,
  listSources,
  removeSource,
  updateSource,
} from './source.ts'
import { claimSource, finishCheck, listChecks } from './source-check.ts'
import { countSourceItems, sourceDays } from './source-health.ts'
import { importText, TESTER } from './testing/sample-article.ts'
import { withDatabase } from './testing/with-database.ts'

const database = withDatabase()
const workerId = randomUUID()
const claim = () => claimSource(database.db, { workerId, milliseconds: 60_000 })
const inTx = <T>(work: Parameters<ReturnType<typeof database.db.transaction>['execute']>[0]) =>
  database.db.transaction().execute(work) as Promise<T>

async function newSource(url = `https://bao.example/${randomUUID()}.rss`) {
  const wanted = { kind: 'feed' as const, url, name: 'Báo thử', everySeconds: 600 }
  const source = await database.db.transaction().execute((tx) => createSource(tx, wanted, TESTER))
  if (!source) throw new Error('not made')
  return source
}

const name = (sourceId: number, articles: NamedArticle[], wanted = (_: NamedArticle) => true) =>
  database.db.transaction().execute((tx) => nameArticles(tx, sourceId, articles, wanted))

it('is added once, changed, and removed with what it had not brought yet; all of it is in the audit', async () => {
  const { db } = database
  const source = await newSource('https://bao.example/one.rss')
  const again = { kind: 'feed' as const, url: source.url, name: 'x', everySeconds: 600 }
  expect(await db.transaction().execute((tx) => createSource(tx, again, TESTER))).toBeNull()
  const changed = await db
    .transaction()
    .execute((tx) => updateSource(tx, source.id, { name: 'Báo khác', paused: true }, TESTER))
  expect(changed).toMatchObject({ name: 'Báo khác', pausedAt: expect.any(Date) })
  await name(source.id, [{ url: 'https://bao.example/tin/1' }])
  expect(await db.transaction().execute((tx) => removeSource(tx, source.id, TESTER))).toBe(true)
  expect(await findSource(db, source.id)).toBeUndefined()
  expect((await listSources(db)).map(({ id }) => id)).not.toContain(source.id)
  expect(await listNamed(db, { sourceId: source.id, limit: 10 })).toEqual([])
  const audit = await listAudit(db, { subjectType: 'source', subjectId: String(source.id) })
  expect(audit.map(({ action }) => action)).toEqual(['source.remove', 'source.update', 'source.create'])
  const back = await newSource(source.url)
  await db.transaction().execute((tx) => removeSource(tx, back.id, TESTER))
})

it('is looked at by one worker at a time, and later the more often it fails', async () => {
  const { db } = database
  const source = await newSource()
  const lease = await claim()
  expect(lease?.id).toBe(source.id)
  expect(await claim()).toBeUndefined()
  if (!lease) return
  const failed = { outcome: 'failed' as const, error: 'no answer', tookMs: 12.4 }
  expect(await db.transaction().execute((tx) => finishCheck(tx, lease, failed))).toBe(true)
  expect(await findSource(db, source.id)).toMatchObject({ failures: 1, lastError: 'no answer' })
  expect(await claim()).toBeUndefined()
  await inTx((tx) => checkSourceNow(tx, source.id, TESTER))
  const second = await claim()
  if (!second) throw new Error('not due')
  // The first lease is no longer good for anything.
  expect(await db.transaction().execute((tx) => finishCheck(tx, lease, failed))).toBe(false)
  const good = { outcome: 'changed' as const, named: 3, fresh: 2, etag: '"a"', lastModified: null, tookMs: 5 }
  await db.transaction().execute((tx) => finishCheck(tx, second, good))
  expect(await findSource(db, source.id)).toMatchObject({ failures: 0, lastError: null })
  expect(await listChecks(db, source.id, 10)).toMatchObject([
    { outcome: 'changed', named: 3, fresh: 2 },
    { outcome: 'failed', error: 'no answer', tookMs: 12 },
  ])
  await inTx((tx) => removeSource(tx, source.id, TESTER))
})

it('names an article once; a changed stamp asks for it again, an old one is passed over until it is asked for', async () => {
  const { db } = database
  const source = await newSource()
  const isNew = ({ publishedAt }: NamedArticle) => !publishedAt || publishedAt >= new Date('2024-06-01')
  const articles = [
    { url: 'https://www.bao.example/a?utm_source=rss', title: 'Hội đàm', stamp: '1' },
    { url: 'http://m.bao.example/a', stamp: '9' },
    { url: 'https://bao.example/cu', publishedAt: new Date('2024-02-03T04:00:00Z') },
    { url: 'mailto:toasoan@bao.example' },
  ]
  expect(await name(source.id, articles, isNew)).toBe(1)
  expect(await name(source.id, articles, isNew)).toBe(0)
  expect(await listNamed(db, { sourceId: source.id, limit: 10 })).toMatchObject([
    { url: 'https://bao.example/cu', state: 'passed_over' },
    { url: 'https://www.bao.example/a?utm_source=rss', state: 'waiting', title: 'Hội đàm' },
  ])
  await sql`update fetch_item set state = 'taken', outcome = 'new', finished_at = now()
    where source_id = ${source.id} and state = 'waiting'`.execute(db)
  expect(await name(source.id, articles, isNew)).toBe(0)
  expect(await name(source.id, [{ url: 'https://bao.example/a', stamp: '2' }], isNew)).toBe(1)
  const days = { from: '2024-02-01', to: '2024-02-03' }
  const filled = await db.transaction().execute((tx) => backfillSource(tx, source.id, days, TESTER))
  expect(filled).toMatchObject({ queued: 1, source: { backfill: days } })
  const counts = (await countSourceItems(db)).get(source.id)
  expect(counts).toEqual({ passedOver: 0, waiting: 2, taken: 0, refused: 0, failed: 0 })
  await inTx((tx) => removeSource(tx, source.id, TESTER))
})

it('does not have fetched what is here already, and tells its days', async () => {
  const { db } = database
  const source = await newSource()
  const url = 'https://bao.example/co-roi'
  const { articleId } = await importText(db, 'Một tin.', { url })
  expect(await name(source.id, [{ url: `${url}?utm_medium=feed` }])).toBe(0)
  expect(await listNamed(db, { sourceId: source.id, state: 'taken', limit: 5 })).toMatchObject([
    { articleId, outcome: 'unchanged', reason: 'known' },
  ])
  await name(source.id, [{ url: `${url}-2` }])
  await sql`update fetch_item set state = 'taken', outcome = 'new', finished_at = now()
    where url = ${`${url}-2`}`.execute(db)
  const today = () => new Date().toISOString().slice(0, 10)
  const before = today()
  const days = await sourceDays(db, source.id, 60)
  expect(days).toHaveLength(60)
  expect([before, today()]).toContain(days.at(-1)?.day)
  // A day may have ended since.
  expect(
    days
      .slice(-2)
      .map((day) => day.new)
      .sort(),
  ).toEqual([0, 1])
})
