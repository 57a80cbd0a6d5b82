import { countDue } from '@trucot/db/record/due-articles'
import { readOwnWords } from '@trucot/db/testing/read-own-words'
import { withDatabase } from '@trucot/db/testing/with-database'
import { openLog } from '@trucot/service/log'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type RecordsProcess, startRecordsProcess } from './records-process.ts'

const database = withDatabase()
const log = openLog({ name: 'worker', level: 'silent' })
const soon = { timeout: 60_000, interval: 50 }
const REPORT = { text: 'Chiều 5/3, Bộ trưởng Trần Văn Minh tiếp Đại sứ Lê Thu Hà.', published: '2024-03-05' }

let records: RecordsProcess
beforeAll(() => {
  records = startRecordsProcess({ databaseUrl: database.url, logLevel: 'silent', log })
})
afterAll(() => records.stop())

const isThere = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

it('follows what changed, is started again where it ends, and ends when it is told to', async () => {
  await readOwnWords(database.db, REPORT)
  await expect.poll(() => countDue(database.db), soon).toBe(0)
  const first = records.pid() ?? 0
  expect(isThere(first)).toBe(true)
  process.kill(first, 'SIGKILL')
  await expect.poll(() => records.pid(), soon).not.toBe(first)
  await readOwnWords(database.db, REPORT)
  await expect.poll(() => countDue(database.db), soon).toBe(0)
  const second = records.pid() ?? 0
  await records.stop()
  expect(isThere(second)).toBe(false)
}, 180_000)
