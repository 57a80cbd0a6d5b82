import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '@trucot/postgres/free-port'
import { type RunningPostgres, startPostgres } from '@trucot/postgres/start-postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Database, openDatabase } from '../src/database.ts'
import { recordDecisions } from '../src/decision.ts'
import { migrate } from '../src/migrate.ts'
import { reviewOf } from '../src/review.ts'
import { importText, sampleAccount, storeSample } from '../src/testing/sample-article.ts'
import { tableDigests } from '../src/testing/table-digests.ts'

const TEXT = 'Bộ trưởng Trần Văn Minh tiếp Đại sứ Lê Thu Hà.'
const OFFICES = [
  { person: 'Trần Văn Minh', title: 'Bộ trưởng', quote: 'Bộ trưởng Trần Văn Minh' },
  { person: 'Lê Thu Hà', title: 'Đại sứ', quote: 'Đại sứ Lê Thu Hà' },
]

let parent: string
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'trucot-backup-'))
  // The server runs as another user when this is root.
  await chmod(parent, 0o755)
})
afterAll(() => rm(parent, { recursive: true, force: true }))

async function open(): Promise<{ server: RunningPostgres; db: Database; close: () => Promise<void> }> {
  const server = await startPostgres({ dataDir: join(parent, 'postgres'), port: await freePort() })
  const db = openDatabase(server.url)
  const close = async () => {
    await db.destroy()
    await server.stop()
  }
  return { server, db, close }
}

/** An article that was read and decided on. */
async function decided(db: Database): Promise<number> {
  const page = await importText(db, TEXT)
  const stored = await storeSample(db, page, { text: TEXT, offices: OFFICES })
  if (stored.outcome !== 'new') throw new Error(stored.outcome)
  const account = await sampleAccount(db, 'Người duyệt')
  const review = await reviewOf(db, page.articleId)
  const claim = review?.states[0]
  if (!review || !claim) throw new Error('nothing to decide on')
  const decision = {
    id: randomUUID(),
    groupId: randomUUID(),
    claimId: claim.id,
    readingId: stored.readingId,
    action: { kind: 'accept' as const },
  }
  const request = { articleId: page.articleId, seenVersion: review.article.version, account, origin: 'test' }
  const recorded = await db
    .transaction()
    .execute((tx) => recordDecisions(tx, { ...request, decisions: [decision] }))
  if (recorded.outcome !== 'recorded') throw new Error(recorded.outcome)
  return page.articleId
}

it('comes back from a copy of its folder, decisions and all', async () => {
  const first = await open()
  await migrate(first.db)
  const articleId = await decided(first.db)
  const [rows, review] = [await tableDigests(first.db), await reviewOf(first.db, articleId)]
  await first.close()
  const { dataDir } = first.server

  // As the docs say it: copy the folder of a stopped server with its owners, lose it, put the copy back.
  execFileSync('cp', ['-a', dataDir, join(parent, 'copy')])
  const second = await open()
  await decided(second.db)
  await second.close()
  await rm(dataDir, { recursive: true })
  execFileSync('cp', ['-a', join(parent, 'copy'), dataDir])

  const third = await open()
  expect(await tableDigests(third.db)).toEqual(rows)
  expect(rows.decision).toMatch(/^1 /u)
  expect(await reviewOf(third.db, articleId)).toEqual(review)
  // And it goes on from there.
  await decided(third.db)
  expect((await tableDigests(third.db)).decision).toMatch(/^2 /u)
  await third.close()
})
