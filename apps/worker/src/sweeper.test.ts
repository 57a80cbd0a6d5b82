import { takeOutbox } from '@trucot/db/outbox'
import { markOffered, READ_ARTICLES_TOPIC } from '@trucot/db/reading-task'
import { importText } from '@trucot/db/testing/sample-article'
import { withDatabase } from '@trucot/db/testing/with-database'
import type { QueueCounts } from '@trucot/queue/queue-backend'
import { readArticlesJob } from '@trucot/queue/read-articles.job'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { makeSweeper } from './sweeper.ts'

const database = withDatabase()
const NONE: QueueCounts = { waiting: 0, active: 0, delayed: 0, failed: 0, paused: false }
let counts: QueueCounts | Error
let now: number
let round: () => Promise<boolean>

beforeEach(async () => {
  now = 1000
  vi.spyOn(performance, 'now').mockImplementation(() => now)
  const queue = {
    counts: async () => {
      if (counts instanceof Error) throw counts
      return counts
    },
    add: async () => undefined,
    empty: async () => undefined,
    close: async () => undefined,
  }
  round = makeSweeper(database.db, [{ job: readArticlesJob, queue }], () => undefined)
})
afterEach(() => vi.restoreAllMocks())

const takeAll = () => database.db.transaction().execute((tx) => takeOutbox(tx, READ_ARTICLES_TOPIC, 1000))

/** An article that was offered so many seconds ago, and comes up for another reason in a minute. */
async function offered(words: string, secondsAgo: number): Promise<void> {
  const { articleId } = await importText(database.db, `Chiều 5/3, hai bên hội đàm tại ${words}.`)
  await takeAll()
  await markOffered(database.db, [articleId], 60_000)
  await sql`update reading_task set offered_at = clock_timestamp() - make_interval(secs => ${secondsAgo})
    where article_id = ${articleId}`.execute(database.db)
}

/** A round so many seconds later; true where something was offered again. */
async function after(seconds: number): Promise<boolean> {
  now += seconds * 1000
  return await round()
}

describe('a sweeper', () => {
  it('offers again what a worker has taken and not begun', async () => {
    await offered('Huế', 60)
    counts = { ...NONE, active: 1 }
    expect(await after(0)).toBe(false)
    expect(await after(1)).toBe(false)
    expect(await after(2)).toBe(true)
    expect(await takeAll()).toHaveLength(1)
  })

  it('offers nothing again that waits to be taken, whatever was taken before', async () => {
    counts = { ...NONE, active: 1 }
    expect(await after(0)).toBe(false)
    counts = { ...NONE, waiting: 1, active: 1 }
    await offered('Vinh', 2)
    expect(await after(3)).toBe(false)
    expect(await after(10)).toBe(false)
    counts = { ...NONE, delayed: 1, active: 1 }
    expect(await after(10)).toBe(false)
  })

  it('offers again what an empty queue has forgotten, once it was found empty twice', async () => {
    await offered('Sầm Sơn', 60)
    counts = NONE
    expect(await after(0)).toBe(false)
    counts = new Error('away')
    expect(await after(1)).toBe(false)
    counts = NONE
    expect(await after(1)).toBe(false)
    expect(await after(0.5)).toBe(true)
  })
})
