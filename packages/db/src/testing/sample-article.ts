import { randomUUID } from 'node:crypto'
import { createAccount } from '../account.ts'
import type { AccountRole } from '../account-tables.ts'
import type { Database } from '../database.ts'
import { importPage, type PageImport } from '../page.ts'
import { type StoreOutcome, storeReading } from '../store-reading.ts'
import { type SampleReading, sampleRecord } from './sample-record.ts'

export const TESTER = { accountId: null, name: 'tester', origin: 'test' }

/** An account with an address of its own. */
export async function sampleAccount(db: Database, name: string, role: AccountRole = 'curator') {
  const account = { email: `${randomUUID()}@example.org`, name, role, passwordHash: 'none' }
  const made = await db.transaction().execute((tx) => createAccount(tx, account, TESTER))
  if (made.outcome !== 'created') throw new Error(made.outcome)
  return { id: made.account.id, name }
}

/** Takes in a page of plain text; under a new name unless one is given. */
export async function importText(db: Database, text: string, page: Partial<PageImport> = {}) {
  const whole = {
    importName: `${randomUUID()}.txt`,
    mediaType: 'text/plain',
    bytes: Buffer.from(text),
    ...page,
  }
  const outcome = await db.transaction().execute((tx) => importPage(tx, whole, TESTER))
  if (outcome.outcome === 'refused') throw new Error(outcome.explanation)
  return outcome
}

/** Puts a sample reading in force, outside any lease. */
export async function storeSample(
  db: Database,
  page: { articleId: number; pageId: number },
  sample: SampleReading,
): Promise<StoreOutcome> {
  const { articleId, pageId } = page
  const { text } = sample
  const result = {
    articleId,
    pageId,
    flattener: 'sample@1',
    text,
    record: sampleRecord(sample),
    cause: 'test',
  }
  return await db.transaction().execute((tx) => storeReading(tx, result))
}
