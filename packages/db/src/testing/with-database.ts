import { randomUUID } from 'node:crypto'
import { cloneDatabase, dropDatabase } from '@trucot/postgres/clone-database'
import { afterAll, beforeAll, inject } from 'vitest'
import { type Database, openDatabase } from '../database.ts'
import './global-setup.ts'

export interface TestDatabase {
  /** Open from beforeAll until afterAll. */
  readonly db: Database
  readonly url: string
}

/**
 * A fresh migrated database for one test file. Call it at the file's top; the package's vitest config names
 * `@trucot/db/testing/global-setup` as its globalSetup.
 */
export function withDatabase(): TestDatabase {
  const { serverUrl, template } = inject('testDatabase')
  const name = `trucot_test_${randomUUID().replaceAll('-', '')}`
  let opened: { db: Database; url: string } | undefined
  beforeAll(async () => {
    const url = await cloneDatabase(serverUrl, template, name)
    opened = { url, db: openDatabase(url, { applicationName: name }) }
  })
  afterAll(async () => {
    await opened?.db.destroy()
    await dropDatabase(serverUrl, name)
  })
  const current = () => {
    if (!opened) throw new Error('the test database is open only inside tests and hooks')
    return opened
  }
  return {
    get db() {
      return current().db
    },
    get url() {
      return current().url
    },
  }
}
