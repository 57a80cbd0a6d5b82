import { randomUUID } from 'node:crypto'
import type { Action } from '@trucot/core/review/decision'
import { decisionId } from '@trucot/core/test/decision-id'
import { beforeAll, describe, expect, it } from 'vitest'
import { recordDecisions } from './decision.ts'
import { reviewOf } from './review.ts'
import { importText, sampleAccount, storeSample } from './testing/sample-article.ts'
import { withDatabase } from './testing/with-database.ts'
import { type ActKeyset, listActs, type WorkAct } from './work-acts.ts'
import { listReturned } from './work-returned.ts'
import { tallyWork } from './work-tally.ts'

const database = withDatabase()
const TEXT = 'Bộ trưởng Trần Văn Minh tiếp Đại sứ Lê Thu Hà.'
const MINH = { person: 'Trần Văn Minh', title: 'Bộ trưởng', quote: 'Bộ trưởng Trần Văn Minh' }
const HA = { person: 'Lê Thu Hà', title: 'Đại sứ', quote: 'Đại sứ Lê Thu Hà' }
type Person = Awaited<ReturnType<typeof sampleAccount>>

/** Takes one act on some claims, or one that undoes others. */
async function act(articleId: number, account: Person, action: Action, claims?: number): Promise<string> {
  const review = await reviewOf(database.db, articleId)
  if (!review) throw new Error('no article')
  const groupId = randomUUID()
  const ids = action.kind === 'undo' ? [''] : review.states.slice(0, claims).map((state) => state.id)
  const decisions = ids.map((claimId) => ({
    id: decisionId(),
    groupId,
    claimId,
    readingId: review.readingId,
    action,
  }))
  const request = { articleId, seenVersion: review.article.version, account, origin: 'test', decisions }
  const made = await database.db.transaction().execute((tx) => recordDecisions(tx, request))
  expect(made.outcome).toBe('recorded')
  return groupId
}

async function article() {
  const page = await importText(database.db, TEXT)
  await storeSample(database.db, page, { text: TEXT, offices: [MINH, HA] })
  return page
}

async function acts(accountId: number | null, limit = 50): Promise<WorkAct[]> {
  const items: WorkAct[] = []
  let after: ActKeyset | null = null
  do {
    const page = await listActs(database.db, { accountId, limit, ...(after ? { after } : {}) })
    items.push(...page.items)
    after = page.next
  } while (after)
  return items
}

let lan: Person
let hung: Person
const made = { both: '', undone: '', undo: '', others: '' }
let first: Awaited<ReturnType<typeof article>>
beforeAll(async () => {
  lan = await sampleAccount(database.db, 'Lan')
  hung = await sampleAccount(database.db, 'Hùng')
  first = await article()
  const second = await article()
  made.both = await act(first.articleId, lan, { kind: 'accept' })
  made.undone = await act(second.articleId, lan, { kind: 'reject', why: 'nothing_here' }, 1)
  const [rejection] = (await reviewOf(database.db, second.articleId))?.log ?? []
  made.undo = await act(second.articleId, lan, { kind: 'undo', decisions: [rejection?.id ?? ''] })
  made.others = await act(second.articleId, hung, { kind: 'accept' }, 1)
})

describe('acts', () => {
  it('are listed latest first, each whole, with what became of it', async () => {
    const own = await acts(lan.id)
    expect(own.map(({ groupId, undone, undoable }) => ({ groupId, undone, undoable }))).toEqual([
      { groupId: made.undo, undone: false, undoable: false },
      { groupId: made.undone, undone: true, undoable: false },
      { groupId: made.both, undone: false, undoable: true },
    ])
    expect(own[2]?.decisions.map(({ judged }) => judged?.type)).toEqual(['office', 'office'])
    expect(own[2]?.by).toEqual(lan)
  })

  it('are leafed through without gap or repetition, one person’s or everybody’s', async () => {
    expect(await acts(lan.id, 1)).toEqual(await acts(lan.id))
    const all = await acts(null, 2)
    expect(all.map(({ groupId }) => groupId)).toEqual([made.others, made.undo, made.undone, made.both])
  })
})

describe('the tally', () => {
  it('counts what was decided by day and in the last hour, undos not', async () => {
    const today = () => new Date(Date.now() + 420 * 60_000).toISOString().slice(0, 10)
    const before = today()
    const tally = await tallyWork(database.db, { accountId: lan.id, days: 7, offsetMinutes: 420 })
    expect(tally.lastHour).toBe(3)
    expect(tally.days.map(({ decisions }) => decisions).reduce((sum, one) => sum + one, 0)).toBe(3)
    expect(tally.days).toHaveLength(7)
    expect([before, today()]).toContain(tally.days.at(-1)?.day)
    const everybody = await tallyWork(database.db, { accountId: null, days: 7, offsetMinutes: 420 })
    expect(everybody.lastHour).toBe(4)
  })

  it('begins days by the clock of whoever asks', async () => {
    const days = await Promise.all(
      [-720, 840].map((offsetMinutes) =>
        tallyWork(database.db, { accountId: lan.id, days: 1, offsetMinutes }),
      ),
    )
    const [west, east] = days.map((tally) => tally.days[0]?.day ?? '')
    expect((west ?? '') < (east ?? '')).toBe(true)
  })
})

describe('what came back', () => {
  it('is nothing while readings agree', async () => {
    expect(await listReturned(database.db, { accountId: lan.id, limit: 20 })).toEqual([])
  })

  it('are claims of one’s own that a later reading has otherwise, or no more', async () => {
    await storeSample(database.db, first, { text: TEXT, offices: [{ ...MINH, title: 'Bộ trưởng Trần' }] })
    const [returned, ...more] = await listReturned(database.db, { accountId: lan.id, limit: 20 })
    expect(more).toEqual([])
    expect(returned?.article.id).toBe(first.articleId)
    expect(returned?.claims.map(({ suggestions, notFound }) => ({ suggestions, notFound }))).toEqual([
      { suggestions: 1, notFound: false },
      { suggestions: 0, notFound: true },
    ])
    expect(await listReturned(database.db, { accountId: hung.id, limit: 20 })).toEqual([])
    expect(await listReturned(database.db, { accountId: null, limit: 20 })).toHaveLength(1)
  })
})
