import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { PageMeta } from '@trucot/core/article/article-input'
import { countArticles } from '@trucot/db/article'
import type { Database } from '@trucot/db/database'
import { importPage } from '@trucot/db/page'
import { queueCounts } from '@trucot/db/reading-task'
import { ROOT } from './root.ts'

const FOLDER = join(ROOT, 'examples')
const MEDIA_TYPES: Readonly<Record<string, string>> = { '.txt': 'text/plain', '.html': 'text/html' }
const ACTOR = { accountId: null, name: 'first start', origin: 'npm start' }

/** Stores and queues the example pages where the database has no article yet. Says how many. */
export async function importExamples(db: Database): Promise<number> {
  if ((await countArticles(db)).all > 0) return 0
  const pages = readdirSync(FOLDER)
    .filter((name) => Object.hasOwn(MEDIA_TYPES, extname(name)))
    .sort()
  for (const name of pages) {
    const page = {
      importName: name,
      mediaType: MEDIA_TYPES[extname(name)] ?? 'text/plain',
      meta: metaOf(join(FOLDER, name)),
      bytes: readFileSync(join(FOLDER, name)),
    }
    await db.transaction().execute(async (tx) => await importPage(tx, page, ACTOR))
  }
  return pages.length
}

function metaOf(page: string): PageMeta {
  try {
    return PageMeta.parse(JSON.parse(readFileSync(page.replace(/\.[^.]+$/u, '.meta.json'), 'utf8')))
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return {}
    throw fault
  }
}

/** Waits until nothing is left to read. False where that took longer than the deadline. */
export async function waitUntilRead(db: Database, deadlineMs: number): Promise<boolean> {
  const deadline = Date.now() + deadlineMs
  while (Date.now() < deadline) {
    const { waiting, leased, outbox } = await queueCounts(db)
    if (waiting + leased + outbox === 0) return true
    await sleep(200)
  }
  return false
}
