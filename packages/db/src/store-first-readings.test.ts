import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { BETWEEN_VALUES, type PreparedReading, prepareReading, unprepared } from './prepare-reading.ts'
import { claimTasks, type LeasedTask } from './reading-task.ts'
import { type FirstReading, storeFirstReadings } from './store-first-readings.ts'
import { storeReading } from './store-reading.ts'
import { completeTask } from './task-end.ts'
import { importText, storeSample } from './testing/sample-article.ts'
import { type SampleReading, sampleRecord } from './testing/sample-record.ts'
import { withDatabase } from './testing/with-database.ts'

const database = withDatabase()
const TEXT = 'Bộ trưởng Trần Văn Minh tiếp Đại sứ Lê Thu Hà.\n"Hai bên sẽ ký thỏa thuận", bà Lê Thu Hà nói.'
const SAMPLE: SampleReading = {
  text: TEXT,
  title: 'Bộ trưởng tiếp Đại sứ',
  offices: [
    { person: 'Trần Văn Minh', title: 'Bộ trưởng', quote: 'Bộ trưởng Trần Văn Minh' },
    { person: 'Lê Thu Hà', title: 'Đại sứ', quote: 'Đại sứ Lê Thu Hà' },
  ],
  statements: [{ speaker: 'Lê Thu Hà', words: 'Hai bên sẽ ký thỏa thuận' }],
}
const READING = { flattener: 'sample@1', text: TEXT, record: sampleRecord(SAMPLE) }

async function leased(articleId: number): Promise<LeasedTask> {
  const lease = { workerId: randomUUID(), milliseconds: 60_000 }
  const [task] = await claimTasks(database.db, [articleId], lease)
  if (!task) throw new Error('nothing to claim')
  return task
}

function prepared(reading: Parameters<typeof prepareReading>[0]): PreparedReading {
  const ready = prepareReading(reading)
  if (!ready) throw new Error('not to be prepared')
  return ready
}

async function unread(reading = READING): Promise<FirstReading> {
  const { articleId, pageId } = await importText(database.db, reading.text)
  return { lease: await leased(articleId), pageId, cause: 'imported', reading: prepared(reading) }
}

const store = (readings: readonly FirstReading[]) =>
  database.db.transaction().execute((tx) => storeFirstReadings(tx, readings))

/** Everything that a reading writes of one article, without ids and times. */
async function writtenOf(articleId: number) {
  const tables = {
    article: sql`select to_jsonb(a) - 'id' - 'source_key' - 'current_page_id' - 'current_reading_id' - 'created_at'
      - 'arrived_at' - 'changed_at' as row from article a where id = ${articleId}`,
    claim: sql`select to_jsonb(c) - 'id' - 'article_id' as row from claim c where article_id = ${articleId} order by fingerprint`,
    entity: sql`select to_jsonb(e) - 'id' - 'article_id' as row from local_entity e where article_id = ${articleId} order by name_key`,
    reading: sql`select to_jsonb(r) - 'id' - 'article_id' - 'article_text_id' - 'created_at' as row from reading r where article_id = ${articleId}`,
    seen: sql`select s.reader as row from reading_seen s join reading r on r.id = s.reading_id where r.article_id = ${articleId}`,
    text: sql`select to_jsonb(t) - 'id' - 'page_id' - 'created_at' as row from article_text t
      join article a on a.current_page_id = t.page_id where a.id = ${articleId}`,
    switches: sql`select jsonb_build_object('n', number, 'from', from_reading_id, 'cause', cause, 'is', to_reading_id = a.current_reading_id) as row
      from reading_switch w join article a on a.id = w.article_id where a.id = ${articleId}`,
    task: sql`select to_jsonb(t) - 'article_id' - 'requested_at' - 'finished_at' - 'due_at' - 'outcome' as row from reading_task t
      where article_id = ${articleId}`,
  }
  const found: Record<string, unknown[]> = {}
  for (const [name, question] of Object.entries(tables)) {
    const { rows } = await question.execute(database.db)
    found[name] = rows.map((line) => (line as { row: unknown }).row)
  }
  return found
}

describe('storing first readings many at once', () => {
  it('writes what storing them one by one writes', async () => {
    const [first, second] = [await unread(), await unread()]
    const done = await store([second, first])
    expect([...done].sort()).toEqual([first.lease.articleId, second.lease.articleId].sort())

    const alone = await importText(database.db, TEXT)
    const task = await leased(alone.articleId)
    await database.db.transaction().execute(async (tx) => {
      const result = { ...alone, ...READING, cause: 'imported', fencingToken: task.fencingToken }
      await completeTask(tx, task, await storeReading(tx, result))
    })
    const expected = await writtenOf(alone.articleId)
    expect(expected.claim).toHaveLength(3)
    expect(await writtenOf(first.lease.articleId)).toEqual(expected)
    expect(await writtenOf(second.lease.articleId)).toEqual(expected)
  })

  it('keeps what each article says apart, also of one that says nothing', async () => {
    const silent = {
      flattener: 'sample@1',
      text: 'Trời\nắng. 🌧',
      record: sampleRecord({ text: 'Trời\nắng. 🌧' }),
    }
    const readings = [await unread(silent), await unread(), await unread(silent)]
    expect((await store(readings)).size).toBe(3)
    const [before, between, after] = await Promise.all(
      readings.map(({ lease }) => writtenOf(lease.articleId)),
    )
    expect(before?.claim).toEqual([])
    expect(before?.text).toMatchObject([{ text: silent.text }])
    expect(between?.claim).toHaveLength(3)
    expect(between?.text).toMatchObject([{ text: TEXT }])
    expect(after).toEqual(before)
  })

  it('gives back what was prepared as it was read, and prepares no name that would fall apart', async () => {
    const marked = { ...READING, text: `\ufeff${TEXT}` }
    expect(await unprepared(prepared(marked))).toEqual(marked)
    const [entity, ...others] = READING.record.entities
    if (!entity) throw new Error('the sample names nobody')
    const entities = [{ ...entity, name: `Trần${BETWEEN_VALUES}Văn` }, ...others]
    expect(prepareReading({ ...READING, record: { ...READING.record, entities } })).toBeNull()
  })

  it('leaves alone what was read meanwhile, and what another worker has', async () => {
    const [mine, lost, read] = [await unread(), await unread(), await unread()]
    await sql`update reading_task set fencing_token = fencing_token + 1 where article_id = ${lost.lease.articleId}`.execute(
      database.db,
    )
    await storeSample(database.db, { articleId: read.lease.articleId, pageId: read.pageId }, SAMPLE)
    const before = [await writtenOf(lost.lease.articleId), await writtenOf(read.lease.articleId)]
    expect([...(await store([mine, lost, read]))]).toEqual([mine.lease.articleId])
    expect([await writtenOf(lost.lease.articleId), await writtenOf(read.lease.articleId)]).toEqual(before)
    expect(await store([])).toEqual(new Set())
  })
})
