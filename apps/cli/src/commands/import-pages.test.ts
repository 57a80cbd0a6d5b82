import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listArticles } from '@trucot/db/article'
import { listAudit } from '@trucot/db/audit'
import { queueCounts } from '@trucot/db/reading-task'
import { withDatabase } from '@trucot/db/testing/with-database'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { runTrucot } from '../../test/run-trucot.ts'

const database = withDatabase()
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trucot-import-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const trucot = (...args: string[]) => runTrucot(args, { DATABASE_URL: database.url })

it('says of each file whether it is new, unchanged, revised or refused', async () => {
  const page = join(folder, 'tin.txt')
  writeFileSync(page, 'Một tin.\n')
  writeFileSync(join(folder, 'tin.meta.json'), '{"published":"2023-02-24"}')
  expect(trucot('import', folder)).toMatchObject({
    code: 0,
    lines: [expect.stringMatching(/^new\ttin\.txt\tarticle \d+$/u)],
    complaints: '1 pages: 1 new, 0 revised, 0 unchanged, 0 refused\n',
  })
  expect(trucot('import', folder).lines).toEqual([expect.stringMatching(/^unchanged\ttin\.txt/u)])
  writeFileSync(page, 'Một tin, viết lại.\n')
  expect(trucot('import', page).lines).toEqual([expect.stringMatching(/^revised\ttin\.txt/u)])
  writeFileSync(page, '')
  expect(trucot('import', page)).toMatchObject({
    code: 1,
    lines: [expect.stringMatching(/^refused\ttin\.txt\tempty: /u)],
  })

  const { items } = await listArticles(database.db, { filter: 'all', limit: 10 })
  expect(items).toHaveLength(1)
  expect((await queueCounts(database.db)).waiting).toBe(1)
  const [latest] = await listAudit(database.db, { subjectType: 'article' })
  expect(latest).toMatchObject({ action: 'article.revise', origin: expect.stringMatching(/^cli /u) })
})

it('asks for named articles to be read again, and says when there are none', async () => {
  const { items } = await listArticles(database.db, { filter: 'all', limit: 1 })
  const id = String(items[0]?.id)
  expect(trucot('reread', id, '--no-wait')).toMatchObject({
    code: 0,
    complaints: '1 articles will be read again\n',
  })
  expect(trucot('reread', '999999', '--no-wait')).toMatchObject({
    code: 2,
    complaints: 'trucot: there is no such article\n',
  })
})

it('finds what is wrong with an instance', () => {
  const { code, lines } = trucot('doctor')
  expect(code).toBe(1)
  expect(lines).toContainEqual(expect.stringMatching(/^ok {2}Postgres +\d\d/u))
  expect(lines).toContainEqual(expect.stringMatching(/^BAD workers +none alive/u))
  expect(lines).toContainEqual(expect.stringMatching(/^BAD accounts +none/u))
})
