import { randomUUID } from 'node:crypto'
import type { ArticleRecord } from '@trucot/core/claim/article-record'
import { readArticle } from '@trucot/core/claim/read-article'
import { nameKey } from '@trucot/core/text/name-key'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { rollBackCampaign } from '../campaign-acts.ts'
import { tendCampaigns } from '../campaign-rounds.ts'
import type { LeasedTask } from '../reading-task.ts'
import { storeReading } from '../store-reading.ts'
import { completeTask } from '../task-end.ts'
import { leaseChunk, sampleCampaign, takeChunks } from '../testing/campaign-run.ts'
import { readOwnWords } from '../testing/read-own-words.ts'
import { sampleAccount, TESTER } from '../testing/sample-article.ts'
import { withDatabase } from '../testing/with-database.ts'
import { assembleAll } from './assemble-records.ts'
import { decideIdentity } from './decide-identity.ts'

const database = withDatabase()
const MINISTER = 'Bộ trưởng Bộ Ngoại giao Bùi Thanh Sơn'
const DIRECTOR = 'Giám đốc Sở Ngoại vụ Quảng Ninh Bùi Thanh Sơn'
const GUESTS = [
  'Thứ trưởng Bộ Công an Lương Tam Quang',
  'Trưởng ban Đối ngoại Trung ương Lê Hoài Trung',
  'Thứ trưởng Bộ Y tế Đỗ Xuân Tuyên',
  'Giám đốc Sở Du lịch Quảng Ninh Trần Việt Phường',
]
const ARTICLES = Array.from({ length: 8 }, (_, at) => {
  const day = `2021-0${1 + at}-0${2 + at}`
  const host = at % 3 === 2 ? DIRECTOR : MINISTER
  const text = `Cuộc gặp số ${at}\n\nNgày ${2 + at}/${1 + at}/2021, tại Hà Nội, ${host} đã tiếp ${GUESTS[at % GUESTS.length]}.`
  return { text, published: day }
})
/** What finds offices and meetings; without it all but names is gone, and of every second article the names too. */
const RULES = readRules()
const texts = new Map<number, (typeof ARTICLES)[number]>()

function readRules(): string[] {
  const rules = new Set<string>()
  for (const { text, published } of ARTICLES)
    for (const { origins } of readArticle({ text, meta: { published } }).claims)
      for (const { rule } of Object.values(origins ?? {})) rules.add(rule)
  return [...rules]
}

/** Every thing with the record it is, and every event with its reports. */
async function records(): Promise<string[]> {
  const { rows } = await sql<{ line: string }>`
    select concat_ws(' ', l.article_id, l.type, l.name_key, coalesce(r.redirect_to, r.id), coalesce(t.decided_name, t.name)) as line
    from record_link l join record r on r.id = l.record_id join record t on t.id = coalesce(r.redirect_to, r.id)
    union all
    select concat_ws(' ', c.article_id, 'event', c.claim_id, coalesce(r.redirect_to, r.id)) from record_claim c
    join record r on r.id = c.subject_id where c.type = 'event'
    order by line`.execute(database.db)
  return rows.map(({ line }) => line)
}

async function peopleCalled(name: string): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select distinct coalesce(r.redirect_to, r.id) as id from record_link l join record r on r.id = l.record_id
    where l.type = 'person' and l.name_key = ${name} order by 1`.execute(database.db)
  return rows.map(({ id }) => id)
}

/** Ends a task with a reading, as a worker does. */
async function endWith(task: LeasedTask, record: ArticleRecord, campaignId?: number): Promise<void> {
  const { db } = database
  const { articleId, fencingToken } = task
  const { current_page_id: pageId } = await db
    .selectFrom('article')
    .select('current_page_id')
    .where('id', '=', articleId)
    .executeTakeFirstOrThrow()
  const reading = {
    articleId,
    pageId: pageId ?? 0,
    flattener: 'own@1',
    text: textOf(task),
    record,
    fencingToken,
  }
  await db.transaction().execute(async (tx) => {
    const more = campaignId === undefined ? {} : { campaignId }
    await completeTask(tx, task, await storeReading(tx, { ...reading, cause: 'test', ...more }))
  })
}

const textOf = ({ articleId }: LeasedTask) => texts.get(articleId)?.text ?? ''
const readOf = (task: LeasedTask, without: readonly string[] = []) =>
  readArticle(
    { text: textOf(task), meta: { published: texts.get(task.articleId)?.published ?? '' } },
    { without },
  )

/** Reads every article without those rules, of every second one nothing at all; as a campaign does. */
async function readWithout(without: readonly string[]): Promise<number> {
  const { db } = database
  const campaignId = await sampleCampaign(db)
  await tendCampaigns(db)
  for (const chunk of await takeChunks(db)) {
    for (const task of await leaseChunk(db, chunk)) {
      const whole = { ...readOf(task, without), claims: [] }
      await endWith(task, task.articleId % 2 === 0 ? { ...whole, entities: [] } : whole, campaignId)
    }
  }
  for (let round = 0; round < 3; round++) await tendCampaigns(db)
  return campaignId
}

const decision = (action: Parameters<typeof decideIdentity>[1]['decisions'][number]['action']) => ({
  id: randomUUID(),
  groupId: randomUUID(),
  action,
  note: null,
})

beforeAll(async () => {
  for (const article of ARTICLES) texts.set(await readOwnWords(database.db, article), article)
  for (const task of await leaseChunk(database.db, [...texts.keys()])) await endWith(task, readOf(task))
  await assembleAll(database.db)
  const account = await sampleAccount(database.db, 'Lan')
  const [one = 0, other = 0] = await peopleCalled(nameKey('Bùi Thanh Sơn'))
  const decisions = [
    decision({ kind: 'different', a: one, b: other }),
    decision({ kind: 'name', record: one, name: 'Bùi Thanh Sơn (ngoại giao)' }),
  ]
  const done = await decideIdentity(database.db, { decisions, everywhere: false, account, origin: 'test' })
  if (done.outcome === 'refused') throw new Error(done.explanation)
})

describe('a campaign that took everything apart', () => {
  it('leaves records as they were before it once it is rolled back, ids and decisions too', async () => {
    const { db } = database
    const before = await records()
    expect(await peopleCalled(nameKey('Bùi Thanh Sơn'))).toHaveLength(2)
    const campaignId = await readWithout(RULES)
    await assembleAll(db)
    const apart = await records()
    expect(apart).not.toEqual(before)
    expect(apart.length).toBeLessThan(before.length / 2)
    const rolled = await db
      .transaction()
      .execute((tx) => rollBackCampaign(tx, campaignId, TESTER, 'wrong rules'))
    expect(rolled).toEqual({ outcome: 'done' })
    for (let round = 0; round < 3; round++) await tendCampaigns(db)
    await assembleAll(db)
    expect(await records()).toEqual(before)
    const { rows } = await sql<{ apart: number; named: number }>`
      select (select count(*) from record_apart)::int as apart,
        (select count(*) from record where decided_name is not null)::int as named`.execute(db)
    expect(rows).toEqual([{ apart: 1, named: 1 }])
  })
})
