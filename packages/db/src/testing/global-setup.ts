import { createDatabase, dropDatabase } from '@trucot/postgres/clone-database'
import { startTestServer } from '@trucot/postgres/test-server'
import type { TestProject } from 'vitest/node'
import { openDatabase } from '../database.ts'
import { migrate } from '../migrate.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    testDatabase: { serverUrl: string; template: string }
  }
}

/** One server a test run, with a migrated template database that test files clone. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer(process.env.DATABASE_URL)
  const template = `trucot_template_${process.pid}`
  const db = openDatabase(await createDatabase(server.url, template))
  await migrate(db)
  await db.destroy()
  project.provide('testDatabase', { serverUrl: server.url, template })
  return async () => {
    await dropDatabase(server.url, template)
    await server.stop()
  }
}
