import { randomUUID } from 'node:crypto'
import { summaryOfStates } from '@trucot/core/review/summary-of-states'
import { type SequencePlan, sequencePlan } from '@trucot/core/test/review-sequences'
import { type Deed, Sequence } from '@trucot/core/test/sequence'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordDecisions } from '../src/decision.ts'
import { listDecisions } from '../src/decision-log.ts'
import { importPage } from '../src/page.ts'
import { restorePage, withdrawPage } from '../src/page-decision.ts'
import { reviewOf } from '../src/review.ts'
import { storeReading } from '../src/store-reading.ts'
import { rowVersions } from '../src/testing/row-versions.ts'
import { sampleAccount } from '../src/testing/sample-article.ts'
import { withDatabase } from '../src/testing/with-database.ts'

const database = withDatabase()

/** Pairs of articles: twice as many sequences are run. */
const RUNS = 200

let articles = 0

/** One article of the database, to which is done what was done to one in memory. */
class StoredArticle {
  readonly #importName = `${randomUUID()}.txt`
  readonly #account: { id: number; name: string }
  readonly #readings = new Map<number, number>()
  readonly #withdrawn = new Set<number>()
  readonly #pages = new Set<number>()
  #id = 0

  constructor(account: { id: number; name: string }) {
    this.#account = account
  }

  get id(): number {
    return this.#id
  }

  async take(deed: Deed): Promise<void> {
    if (deed.kind === 'read') await this.read(deed)
    else if (deed.kind === 'withdraw') await this.#withdraw()
    else await this.#decide(deed)
  }

  /** Brings the page in (again), and puts what was read of it in force. */
  async read({ reading }: Extract<Deed, { kind: 'read' }>): Promise<string> {
    await this.#restore()
    const { text, record, id } = reading
    const page = { importName: this.#importName, mediaType: 'text/plain', bytes: Buffer.from(text) }
    return await database.db.transaction().execute(async (tx) => {
      const imported = await importPage(tx, page, this.#actor)
      if (imported.outcome === 'refused') throw new Error(imported.explanation)
      this.#id = imported.articleId
      this.#pages.add(imported.pageId)
      const { articleId, pageId } = imported
      const result = { articleId, pageId, flattener: 'made-up@1', text, record, cause: 'test' }
      const stored = await storeReading(tx, result)
      if (!('readingId' in stored)) throw new Error(stored.outcome)
      this.#readings.set(id, stored.readingId)
      return stored.outcome
    })
  }

  async #decide({ decisions }: Extract<Deed, { kind: 'decide' }>): Promise<void> {
    const outcome = await database.db.transaction().execute((tx) =>
      recordDecisions(tx, {
        articleId: this.#id,
        seenVersion: Number.MAX_SAFE_INTEGER,
        account: this.#account,
        origin: 'test',
        decisions: decisions.map(({ id, groupId, claimId, readingId, action }) => ({
          id,
          groupId,
          claimId: action.kind === 'add' ? '' : claimId,
          readingId: readingId === null ? null : (this.#readings.get(readingId) ?? null),
          action: action.kind === 'accept' ? { kind: 'accept' } : action,
        })),
      }),
    )
    if (outcome.outcome !== 'recorded') throw new Error(JSON.stringify(outcome))
  }

  async #withdraw(): Promise<void> {
    for (const pageId of this.#pages) {
      if (this.#withdrawn.has(pageId)) continue
      this.#withdrawn.add(pageId)
      const request = { id: randomUUID(), pageId, reason: 'sai nguồn', by: this.#actor }
      await database.db.transaction().execute((tx) => withdrawPage(tx, request))
    }
  }

  async #restore(): Promise<void> {
    for (const pageId of this.#withdrawn) {
      const request = { id: randomUUID(), pageId, reason: 'nhầm', by: this.#actor }
      await database.db.transaction().execute((tx) => restorePage(tx, request))
    }
    this.#withdrawn.clear()
  }

  get #actor() {
    return { accountId: this.#account.id, name: this.#account.name, origin: 'test' }
  }
}

function carriedOut(plan: SequencePlan): Sequence {
  const sequence = new Sequence(plan, ++articles)
  for (const step of plan.steps) sequence.take(step)
  return sequence
}

/** The deeds of two articles in some order that keeps each one's own. */
function interleaved(
  deeds: readonly [readonly Deed[], readonly Deed[]],
  turns: readonly boolean[],
): [0 | 1, Deed][] {
  const rest: [Deed[], Deed[]] = [[...deeds[0]], [...deeds[1]]]
  const order: [0 | 1, Deed][] = []
  for (let at = 0; rest[0].length + rest[1].length > 0; at++) {
    const which = rest[0].length === 0 || (rest[1].length > 0 && turns[at % turns.length]) ? 1 : 0
    const deed = rest[which].shift()
    if (deed) order.push([which, deed])
  }
  return order
}

describe('an article in Postgres', () => {
  it('comes to the same as in memory, whatever happens to it and to another', {
    timeout: 600_000,
  }, async () => {
    const account = await sampleAccount(database.db, 'Lan')
    const turns = fc.array(fc.boolean(), { minLength: 1, maxLength: 10 })
    await fc.assert(
      fc.asyncProperty(sequencePlan, sequencePlan, turns, async (one, other, order) => {
        const sequences = [carriedOut(one), carriedOut(other)] as const
        const stored = [new StoredArticle(account), new StoredArticle(account)] as const
        for (const [which, deed] of interleaved([sequences[0].deeds, sequences[1].deeds], order))
          await stored[which].take(deed)
        for (const which of [0, 1] as const) {
          const { article } = sequences[which]
          const review = await reviewOf(database.db, stored[which].id)
          expect(review?.states).toEqual(JSON.parse(JSON.stringify(article.states())))
          const counts = article.current ? article.states() : []
          expect(review?.article.counts).toMatchObject({ ...summaryOfStates(counts) })
          const told = (await listDecisions(database.db, stored[which].id)).map(
            ({ id, claimId, judged, sequence }) => ({
              id,
              claimId,
              judged,
              sequence,
            }),
          )
          expect(told).toEqual(
            article.log.map(({ id, claimId, judged, sequence }) => ({ id, claimId, judged, sequence })),
          )
        }
      }),
      { numRuns: RUNS },
    )
  })

  it('is not written to at all when the same reading comes again', { timeout: 600_000 }, async () => {
    const account = await sampleAccount(database.db, 'Huy')
    await fc.assert(
      fc.asyncProperty(sequencePlan, async (plan) => {
        const { deeds } = carriedOut(plan)
        const stored = new StoredArticle(account)
        for (const deed of deeds) await stored.take(deed)
        const last = deeds.findLast((deed) => deed.kind === 'read')
        if (!last) return
        await stored.read(last)
        const before = await rowVersions(database.db)
        expect(await stored.read(last)).toBe('same')
        expect(await rowVersions(database.db)).toEqual(before)
      }),
      { numRuns: 30 },
    )
  })
})
