import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { countArticles } from '@trucot/db/article'
import { withDatabase } from '@trucot/db/testing/with-database'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Outcome } from '../../test/run-trucot.ts'
import { openImportJournal } from '../intake/import-journal.ts'
import { findOfferFiles } from '../intake/offer-files.ts'
import { filesToTake } from './watch.ts'

const database = withDatabase()
let folder: string
let port = 0
const server = createServer((request, response) => {
  if (request.url === '/robots.txt') response.writeHead(404).end()
  else if (request.url === '/rss')
    response.end(
      `<rss version="2.0"><channel><title>Báo Thử</title><item><title>Một</title><link>http://127.0.0.1:${port}/1</link></item></channel></rss>`,
    )
  else response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Hai bên hội đàm tại Huế.</p>')
})
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => server.close())
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trucot-intake-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const environment = () => ({
  ...process.env,
  DATABASE_URL: database.url,
  TRUCOT_FOLDER: '/nonexistent',
  XDG_STATE_HOME: join(folder, 'state'),
  FETCH_EXEMPT: `127.0.0.1:${port}`,
  FETCH_HOST_PAUSE_SECONDS: '0',
})

function start(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [join(import.meta.dirname, '../main.ts'), ...args], { env: environment() })
}

/** Runs beside this process, which has to answer what is fetched. */
async function trucot(...args: string[]): Promise<Outcome> {
  const child = start(args)
  let [out, complaints] = ['', '']
  child.stdout?.on('data', (data) => {
    out += data
  })
  child.stderr?.on('data', (data) => {
    complaints += data
  })
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, lines: out.split('\n').filter((line) => line !== ''), complaints }
}

it('takes tables in and says of each article what became of it', async () => {
  writeFileSync(join(folder, 'tin.csv'), 'id,text\n1,Hai bên ký văn kiện\n2,\n')
  const { code, lines, complaints } = await trucot('import', folder)
  expect(lines).toEqual([
    expect.stringMatching(/^new\ttin\.csv#1\tarticle \d+$/u),
    expect.stringMatching(/^refused\ttin\.csv#2\tno_text: /u),
  ])
  expect(complaints).toContain('2 pages: 1 new, 0 revised, 0 unchanged, 1 refused')
  expect(code).toBe(1)
  const waiting = await trucot('refused')
  expect(waiting.lines).toEqual([expect.stringMatching(/^\d+\tno_text\ttin\.csv#2\t/u)])
  const [id = ''] = waiting.lines[0]?.split('\t') ?? []
  expect(await trucot('refused', 'dismiss', id)).toMatchObject({ code: 0, complaints: '1 let go of\n' })
})

it('goes on where an import was cut off', async () => {
  const pages = ['a.txt', 'b.txt', 'c.txt'].map((name) => join(folder, name))
  for (const page of pages) writeFileSync(page, `Tin của ${page}`)
  process.env.XDG_STATE_HOME = join(folder, 'state')
  const journal = openImportJournal(database.url, [folder])
  const [first] = findOfferFiles([folder])
  if (first) journal.done(first)
  delete process.env.XDG_STATE_HOME
  const resumed = await trucot('import', folder)
  expect(resumed.lines.map((line) => line.split('\t')[1])).toEqual(['b.txt', 'c.txt'])
  expect(resumed.complaints).toContain('1 files were taken in before this went on')
  expect((await trucot('import', folder)).lines).toHaveLength(3)
})

it('fetches by address, and nothing that is not public', async () => {
  const { code, lines } = await trucot('fetch', `http://127.0.0.1:${port}/tin`, 'http://127.0.0.1:1/')
  expect(lines).toEqual([
    expect.stringMatching(/^new\thttp:\/\/127\.0\.0\.1:\d+\/tin\tarticle \d+$/u),
    expect.stringMatching(/^refused\thttp:\/\/127\.0\.0\.1:1\/\t(?:port|private_address): /u),
  ])
  expect(code).toBe(1)
})

it('looks at sources, adds and steers them', async () => {
  const url = `http://127.0.0.1:${port}/rss`
  expect((await trucot('source', 'test', url)).lines[0]).toBe('rss\tBáo Thử\t1 named, 1 would be taken')
  const [added = ''] = (await trucot('source', 'add', url, '--every', '30')).lines
  const [id = ''] = added.split('\t')
  expect(added).toMatch(/^\d+\tfeed\tBáo Thử\t/u)
  expect((await trucot('source', 'add', url)).complaints).toBe(
    'trucot: there is a source with this address\n',
  )
  expect((await trucot('source', 'pause', id)).lines[0]).toContain('\tpaused\t')
  expect((await trucot('source', 'backfill', id, '2024-03-02', '2024-03-01')).code).toBe(2)
  expect((await trucot('source', 'backfill', id, '2024-03-01', '2024-03-02')).code).toBe(0)
  expect((await trucot('source')).lines).toHaveLength(1)
  expect((await trucot('source', 'remove', id)).code).toBe(0)
  expect((await trucot('source')).lines).toHaveLength(0)
})

it('watches a folder until it is stopped', async () => {
  const before = (await countArticles(database.db)).all
  writeFileSync(join(folder, 'co-san.txt'), 'Tin có sẵn trong thư mục')
  const child = start(['watch', folder, '--every', '0.2'])
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const soon = { timeout: 60_000, interval: 100 }
  await expect.poll(async () => (await countArticles(database.db)).all - before, soon).toBe(1)
  writeFileSync(join(folder, 'moi.txt'), 'Tin mới đặt vào thư mục')
  await expect.poll(async () => (await countArticles(database.db)).all - before, soon).toBe(2)
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
})

it('leaves a file that is still being written until it is still', () => {
  const seen = new Map<string, string>()
  const file = (byteLength: number) => ({ path: 'a.txt', byteLength, changedAt: 1 })
  const look = (byteLength: number) => filesToTake([file(byteLength)], seen, new Map()).length
  expect([look(1), look(2), look(2)]).toEqual([0, 0, 1])
  expect(filesToTake([file(2)], seen, new Map([['a.txt', '2 1']]))).toEqual([])
})
