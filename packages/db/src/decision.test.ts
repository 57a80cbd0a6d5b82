import { randomUUID } from 'node:crypto'
import type { Action } from '@trucot/core/review/decision'
import { decisionId } from '@trucot/core/test/decision-id'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { getArticle } from './article.ts'
import { listAudit } from './audit.ts'
import { type DecideOutcome, recordDecisions } from './decision.ts'
import type { DecisionRequest } from './prepare-decisions.ts'
import { reviewOf } from './review.ts'
import { rowVersions } from './testing/row-versions.ts'
import { importText, sampleAccount, storeSample } from './testing/sample-article.ts'
import { withDatabase } from './testing/with-database.ts'

const database = withDatabase()
const TEXT = 'Bộ trưởng Trần Văn Minh tiếp Đại sứ Lê Thu Hà.\nÔng Phạm Quốc An, Vụ trưởng, cùng dự.'
const MINH = { person: 'Trần Văn Minh', title: 'Bộ trưởng', quote: 'Bộ trưởng Trần Văn Minh' }
const HA = { person: 'Lê Thu Hà', title: 'Đại sứ', quote: 'Đại sứ Lê Thu Hà' }
const AN = { person: 'Phạm Quốc An', title: 'Vụ trưởng', quote: 'Phạm Quốc An, Vụ trưởng' }

let lan: { id: number; name: string }
let nam: { id: number; name: string }
beforeAll(async () => {
  lan = await sampleAccount(database.db, 'Lan')
  nam = await sampleAccount(database.db, 'Nam')
})

async function readArticle(offices = [MINH, HA]) {
  const page = await importText(database.db, TEXT)
  const stored = await storeSample(database.db, page, { text: TEXT, offices })
  if (stored.outcome !== 'new') throw new Error(stored.outcome)
  return { ...page, readingId: stored.readingId, version: stored.version }
}

async function review(articleId: number) {
  const found = await reviewOf(database.db, articleId)
  if (!found) throw new Error('no article')
  return found
}

async function claimOf(articleId: number, title: string) {
  const { states } = await review(articleId)
  const state = states.find(({ shown }) => shown.type === 'office' && shown.title === title)
  if (!state) throw new Error(`no claim ${title}`)
  return state
}

interface Act {
  articleId: number
  readingId: number | null
  seenVersion: number
  account?: { id: number; name: string }
  decisions: readonly { claimId: string; action: Action; id?: string }[]
  groupId?: string
}

async function decide({ articleId, readingId, seenVersion, account = lan, decisions, groupId }: Act) {
  const group = groupId ?? randomUUID()
  const requests: DecisionRequest[] = decisions.map(({ id, claimId, action }) => ({
    id: id ?? decisionId(),
    groupId: group,
    claimId,
    readingId,
    action,
  }))
  return await database.db
    .transaction()
    .execute((tx) =>
      recordDecisions(tx, { articleId, seenVersion, decisions: requests, account, origin: 'test' }),
    )
}

function recorded(outcome: DecideOutcome) {
  if (outcome.outcome !== 'recorded') throw new Error(JSON.stringify(outcome))
  return outcome
}

describe('recording decisions', () => {
  it('appends them with what was judged, moves the version and the counts, and leaves a trace', async () => {
    const article = await readArticle()
    const claim = await claimOf(article.articleId, 'Bộ trưởng')
    const seen = { ...article, seenVersion: article.version }
    const done = recorded(
      await decide({ ...seen, decisions: [{ claimId: claim.id, action: { kind: 'accept' } }] }),
    )
    expect(done.version).toBe(article.version + 1)
    const { log, states, article: row } = await review(article.articleId)
    expect(log).toMatchObject([
      {
        sequence: 1,
        by: lan,
        readingId: article.readingId,
        judged: { title: 'Bộ trưởng', quotes: [MINH.quote] },
      },
    ])
    expect(states).toEqual(done.states)
    expect(row).toMatchObject({ version: done.version, counts: { proposed: 1, accepted: 1 } })
    const [entry] = await listAudit(database.db, { subjectId: String(article.articleId) })
    expect(entry).toMatchObject({
      action: 'article.decide',
      accountId: lan.id,
      before: { version: article.version },
    })
  })

  it('applies a decision sent twice once, even at the same time', async () => {
    const article = await readArticle()
    const claim = await claimOf(article.articleId, 'Đại sứ')
    const act: Act = {
      ...article,
      seenVersion: article.version,
      groupId: randomUUID(),
      decisions: [{ id: randomUUID(), claimId: claim.id, action: { kind: 'accept' } }],
    }
    const outcomes = await Promise.all([decide(act), decide(act)])
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['recorded', 'repeated'])
    const before = await rowVersions(database.db)
    expect(await decide(act)).toMatchObject({ outcome: 'repeated', version: article.version + 1 })
    expect(await rowVersions(database.db)).toEqual(before)
    expect(await decide({ ...act, account: nam })).toMatchObject({ outcome: 'refused', reason: 'id_taken' })
    const turned = act.decisions.map((decision) => ({ ...decision, action: { kind: 'unsure' as const } }))
    expect(await decide({ ...act, decisions: turned })).toMatchObject({
      outcome: 'refused',
      reason: 'id_taken',
    })
  })

  it('shows the second of two people the first one’s decision, and loses neither', async () => {
    const article = await readArticle()
    const claim = await claimOf(article.articleId, 'Bộ trưởng')
    const seen = { ...article, seenVersion: article.version }
    const accept = recorded(
      await decide({ ...seen, decisions: [{ claimId: claim.id, action: { kind: 'accept' } }] }),
    )
    const reject = {
      claimId: claim.id,
      action: { kind: 'reject', why: 'wrong_value' } as const,
      id: randomUUID(),
    }
    const before = await rowVersions(database.db)
    const stale = await decide({ ...seen, account: nam, decisions: [reject] })
    expect(stale).toMatchObject({ outcome: 'stale', version: accept.version, since: [{ by: lan }] })
    expect(await rowVersions(database.db)).toEqual(before)
    const sentAgain = await decide({
      ...seen,
      seenVersion: accept.version,
      account: nam,
      decisions: [reject],
    })
    expect(recorded(sentAgain).log.map(({ by }) => by.name)).toEqual(['Lan', 'Nam'])
  })

  it('lets two people decide on different claims, and one person go on without looking', async () => {
    const article = await readArticle()
    const minister = await claimOf(article.articleId, 'Bộ trưởng')
    const ambassador = await claimOf(article.articleId, 'Đại sứ')
    const seen = { ...article, seenVersion: article.version }
    const accept = { kind: 'accept' } as const
    recorded(await decide({ ...seen, decisions: [{ claimId: minister.id, action: accept }] }))
    recorded(await decide({ ...seen, account: nam, decisions: [{ claimId: ambassador.id, action: accept }] }))
    recorded(await decide({ ...seen, decisions: [{ claimId: minister.id, action: { kind: 'unsure' } }] }))
    expect((await getArticle(database.db, article.articleId))?.counts).toMatchObject({
      proposed: 1,
      accepted: 1,
      unsure: 1,
    })
  })

  it('undoes a group as one', async () => {
    const article = await readArticle()
    const states = (await review(article.articleId)).states
    const seen = { ...article, seenVersion: article.version }
    const done = recorded(
      await decide({
        ...seen,
        decisions: states.map(({ id }) => ({ claimId: id, action: { kind: 'accept' } })),
      }),
    )
    const first = done.log[0]?.id ?? ''
    const undo: Action = { kind: 'undo', decisions: [first] }
    const after = recorded(
      await decide({ ...seen, seenVersion: done.version, decisions: [{ claimId: '', action: undo }] }),
    )
    expect(after.states.map(({ status }) => status)).toEqual(['proposed', 'proposed'])
    expect(after.log.at(-1)?.action).toEqual({ kind: 'undo', decisions: done.log.map(({ id }) => id) })
  })

  it('keeps what a person decided through a reading that lacks the claim', async () => {
    const article = await readArticle()
    const claim = await claimOf(article.articleId, 'Đại sứ')
    const seen = { ...article, seenVersion: article.version }
    recorded(await decide({ ...seen, decisions: [{ claimId: claim.id, action: { kind: 'accept' } }] }))
    const reread = await storeSample(database.db, article, {
      text: TEXT,
      offices: [MINH],
      reader: 'sample-2',
    })
    expect(reread).toMatchObject({ summary: { claims: { gone: 1 }, decisionsMet: 1 } })
    const { states, article: row } = await review(article.articleId)
    expect(states.find(({ id }) => id === claim.id)).toMatchObject({ accepted: true, notFound: true })
    expect(row.counts).toMatchObject({ proposed: 1, accepted: 1, notFound: 1 })
  })

  it('takes a decision on a reading that is no longer current', async () => {
    const article = await readArticle()
    const claim = await claimOf(article.articleId, 'Đại sứ')
    const revised = { ...HA, title: 'Đại sứ đặc mệnh toàn quyền' }
    await storeSample(database.db, article, { text: TEXT, offices: [MINH, revised], reader: 'sample-2' })
    const act = { ...article, seenVersion: article.version }
    const done = recorded(
      await decide({ ...act, decisions: [{ claimId: claim.id, action: { kind: 'accept' } }] }),
    )
    const state = done.states.find(({ id }) => id === claim.id)
    expect(state).toMatchObject({
      accepted: true,
      shown: { title: 'Đại sứ' },
      machine: { title: revised.title },
    })
    expect(state?.suggestions).toHaveLength(1)
    expect((await getArticle(database.db, article.articleId))?.counts.suggestions).toBe(1)
  })

  it('adds a claim whose quote stands in the text, and refuses one whose quote does not', async () => {
    const article = await readArticle()
    const state = await claimOf(article.articleId, 'Bộ trưởng')
    if (state.shown.type !== 'office') throw new Error('not an office')
    const person = { type: 'person' as const, name: AN.person, keys: [] }
    const claim = { ...state.shown, person, title: 'Vụ trưởng', quotes: [AN.quote] }
    const act = { ...article, seenVersion: article.version }
    const add: Action = { kind: 'add', claim }
    const done = recorded(await decide({ ...act, decisions: [{ claimId: '', action: add }] }))
    expect(done.states.find(({ added }) => added)).toMatchObject({
      accepted: true,
      shown: { title: 'Vụ trưởng' },
    })
    const missing: Action = { kind: 'add', claim: { ...claim, quotes: ['không có trong bài'] } }
    expect(await decide({ ...act, decisions: [{ claimId: '', action: missing }] })).toMatchObject({
      outcome: 'refused',
      reason: 'quote_not_in_text',
    })
  })

  it('refuses what it cannot apply, and then records nothing of the act', async () => {
    const article = await readArticle()
    const claim = await claimOf(article.articleId, 'Bộ trưởng')
    const act = { ...article, seenVersion: article.version }
    const good = { claimId: claim.id, action: { kind: 'accept' } as const }
    const before = await rowVersions(database.db)
    const refusals: [Act, string][] = [
      [{ ...act, articleId: 999_999, decisions: [good] }, 'unknown_article'],
      [{ ...act, decisions: [good, { ...good, claimId: 'nothing' }] }, 'unknown_claim'],
      [{ ...act, readingId: 999_999, decisions: [good] }, 'unknown_reading'],
      [
        { ...act, decisions: [{ claimId: '', action: { kind: 'undo', decisions: [randomUUID()] } }] },
        'unknown_decision',
      ],
      [
        {
          ...act,
          decisions: [
            { claimId: claim.id, action: { kind: 'edit', path: { field: 'colour' }, value: 'red' } },
          ],
        },
        'unknown_field',
      ],
    ]
    for (const [refused, reason] of refusals) {
      expect(await decide(refused)).toMatchObject({ outcome: 'refused', reason })
    }
    expect(await rowVersions(database.db)).toEqual(before)
  })

  it('cannot be changed or deleted afterwards', async () => {
    const article = await readArticle()
    const claim = await claimOf(article.articleId, 'Bộ trưởng')
    const act = { ...article, seenVersion: article.version }
    recorded(await decide({ ...act, decisions: [{ claimId: claim.id, action: { kind: 'accept' } }] }))
    for (const change of [
      sql`delete from decision`,
      sql`update decision set claim_id = 'x'`,
      sql`update audit set actor = 'x'`,
      sql`delete from audit`,
      sql`delete from reading_switch`,
    ]) {
      await expect(change.execute(database.db)).rejects.toThrow('append-only')
    }
  })
})
