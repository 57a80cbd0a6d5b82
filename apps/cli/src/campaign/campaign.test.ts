import { tendCampaigns } from '@trucot/db/campaign-rounds'
import { completeTask } from '@trucot/db/task-end'
import { leaseChunk, takeChunks } from '@trucot/db/testing/campaign-run'
import { importText } from '@trucot/db/testing/sample-article'
import { withDatabase } from '@trucot/db/testing/with-database'
import { beforeAll, expect, it } from 'vitest'
import { runTrucot } from '../../test/run-trucot.ts'

const database = withDatabase()
const trucot = (...args: string[]) => runTrucot(args, { DATABASE_URL: database.url })
const ids: number[] = []

beforeAll(async () => {
  for (let i = 0; i < 3; i++) {
    const text = `Chiều ${i + 1}/3/2024, Bộ trưởng Trần Văn Minh tiếp Đại sứ Lê Thu Hà tại Hà Nội.`
    ids.push((await importText(database.db, text)).articleId)
  }
  for (const task of await leaseChunk(database.db, ids)) {
    await database.db.transaction().execute((tx) => completeTask(tx, task, { outcome: 'nothing_to_read' }))
  }
})

it('previews, and the same again by its seed', () => {
  const shown = trucot('campaign', 'preview', '--mode', 'all', '--size', '2', '--seed', '5')
  expect(shown).toMatchObject({ code: 0, complaints: '' })
  expect(shown.lines[0]).toBe(
    '3 articles would be read; of 2 sampled (--seed 5) 2 would change, 0 could not be read',
  )
  expect(shown.lines).toContainEqual(expect.stringMatching(/^added\tevent\tevent\/receive\t2$/u))
  expect(shown.lines).toContainEqual(expect.stringContaining('+ Trần Văn Minh'))
  expect(trucot('campaign', 'preview', '--mode', 'all', '--size', '2', '--seed', '5').lines).toEqual(
    shown.lines,
  )
})

it('makes, starts, stops and shows a campaign', async () => {
  const made = trucot(
    'campaign',
    'create',
    '--mode',
    'all',
    '--reason',
    'thử',
    '--canary',
    '1',
    '--rate',
    '50',
  )
  expect(made).toMatchObject({ code: 0, complaints: expect.stringContaining('3 articles') })
  const id = made.lines[0] ?? ''
  expect(trucot('campaign', 'start', id).lines[0]).toBe(`campaign ${id}: canary`)
  expect(trucot('campaign', 'change', id, '--rate', 'none', '--batch', '10').lines).toContainEqual(
    expect.stringContaining('as fast as it goes, 10 a job'),
  )
  await tendCampaigns(database.db)
  const [chunk = []] = await takeChunks(database.db)
  expect(chunk).toHaveLength(1)
  for (const task of await leaseChunk(database.db, chunk)) {
    await database.db
      .transaction()
      .execute((tx) => completeTask(tx, task, { outcome: 'superseded', readingId: 1 }))
  }
  expect(trucot('campaign', 'pause', id).lines[0]).toBe(`campaign ${id}: paused`)
  const status = trucot('campaign', 'status', id).lines
  expect(status).toContainEqual(expect.stringContaining('1 done, 0 failed, 0 skipped, 2 open of 3'))
  expect(JSON.parse(trucot('campaign', 'status', id, '--json').lines[0] ?? '')).toMatchObject({
    state: 'paused',
    counts: { done: 1 },
  })
  expect(trucot('campaign', 'resume', id).code).toBe(0)
  expect(trucot('campaign', 'cancel', id, '--reason', 'đủ rồi').lines[0]).toBe(`campaign ${id}: cancelled`)
  expect(trucot('campaign', 'list').lines).toEqual([
    expect.stringMatching(/^\d+\tcancelled\t1\/3\t0 failed\tthử$/u),
  ])
  expect(trucot('campaign', 'errors', id).lines).toEqual(['nothing is set aside'])
  expect(trucot('campaign', 'diff', id).lines).toEqual([
    '0 articles changed, 0 suggestions raised, 0 decisions met',
  ])
  expect(trucot('campaign', 'diff', id, '--format', 'csv').lines).toHaveLength(1)
  expect(trucot('campaign', 'rollback', id, '--reason', 'x').lines[0]).toBe(`campaign ${id}: rolling_back`)
})

const SCHEDULE = ['campaign', 'schedule'] as const
const TEMPLATE = ['campaign', 'template'] as const

it('keeps a plan as a template, runs it, and runs it again and again', () => {
  const kept = trucot(...TEMPLATE, 'save', 'Đêm', '--mode', 'all', '--reason', 'hằng đêm')
  expect(kept).toMatchObject({ code: 0, lines: ['Đêm\tall of {}\thằng đêm'] })
  const [listed = ''] = trucot(...TEMPLATE, 'list', '--json').lines
  expect(JSON.parse(listed)).toMatchObject({ name: 'Đêm', plan: { mode: 'all', batchSize: 100 } })
  const [made = ''] = trucot(
    ...TEMPLATE,
    'run',
    'Đêm',
    '--no-start',
    '--reason',
    'thử một lần',
    '--json',
  ).lines
  expect(JSON.parse(made)).toMatchObject({ state: 'draft', total: 3, reason: 'thử một lần' })

  const quiet = ['--quiet', '22:00-06:00', '--time-zone', 'UTC'] as const
  const added = trucot(...SCHEDULE, 'add', 'Đêm', '--cron', '30 23 * * *', ...quiet)
  expect(added.lines[0]).toMatch(/^\d+\tĐêm\t30 23 \* \* \* \(UTC, quiet 22:00-06:00\)\ton$/u)
  expect(added.lines[1]).toMatch(/^ {2}next {2}(?:\d{4}-\d\d-\d\d 06:00(?:, |$)){3}$/u)
  const id = added.lines[0]?.split('\t')[0] ?? ''
  expect(trucot(...TEMPLATE, 'remove', 'Đêm')).toMatchObject({
    code: 2,
    complaints: expect.stringContaining('a schedule runs "Đêm"'),
  })
  const paused = trucot(...SCHEDULE, 'pause', id, '--json').lines[0] ?? ''
  expect(JSON.parse(paused)).toMatchObject({ enabled: false, nextAt: null, nextAts: [] })
  expect(trucot(...SCHEDULE, 'list').lines).toEqual([expect.stringMatching(/\tpaused$/u)])
  expect(trucot(...SCHEDULE, 'remove', id).lines).toEqual(['removed'])
})

it('refuses what cannot be done in one line', () => {
  expect(trucot('campaign', 'start', '99')).toMatchObject({
    code: 2,
    complaints: 'trucot: there is no campaign 99\n',
  })
  const nowhere = trucot('campaign', 'create', '--reason', 'x', '--source', 'nowhere')
  expect(nowhere).toMatchObject({ code: 2, complaints: 'trucot: there is no such article\n' })
  const unknown = trucot('campaign', 'preview', '--without', 'event/nothing')
  expect(unknown).toMatchObject({
    code: 2,
    complaints: expect.stringMatching(/no rule event\/nothing; there are:\n {2}award\//u),
  })
})

it('does not read again without a rule that nobody knows, and names those that there are', () => {
  const { code, complaints } = trucot('reread', String(ids[0]), '--without', 'UNKNOWN', '--no-wait')
  expect(code).toBe(2)
  expect(complaints).toMatch(/^trucot: no rule UNKNOWN; there are:\n/u)
  expect(complaints).toContain('  event/receive\n')
})
