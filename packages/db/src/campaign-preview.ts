import type { PageReading } from '@trucot/core/claim/read-page'
import { reviewChanges } from '@trucot/core/review/compare-readings'
import { sql } from 'kysely'
import { getArticles } from './article.ts'
import { type ChangeTally, tallyChanges } from './campaign-change.ts'
import type { ChangedArticle } from './campaign-changed-article.ts'
import { type CampaignScope, countScope, scopeCondition, settleSelection } from './campaign-selection.ts'
import { isConnectionFault } from './connection-fault.ts'
import type { Database } from './database.ts'
import { loadPageToRead, type PageToRead } from './page-to-read.ts'
import { loadGround } from './review.ts'

const MOST_EXAMPLES = 20
/** Articles compared at once. */
const AT_ONCE = 2

/** What reading a sample again would change. */
export interface CampaignPreview {
  articles: number
  seed: number
  /** Articles of the sample; fewer of them were read where the time was over. */
  drawn: number
  sampled: number
  changed: number
  errors: { articleId: number; message: string }[]
  claimsSame: number
  tallies: ChangeTally[]
  decidedClaims: number
  decisionsMet: number
  suggestionsRaised: number
  examples: ChangedArticle[]
  milliseconds: number
}

interface Compared extends ChangedArticle {
  claimsSame: number
  decidedClaims: number
}

export interface PreviewRequest {
  /** Articles in the sample. */
  size: number
  /** The same seed over the same articles gives the same sample. */
  seed: number
  /** Reads one page, with the scope's rules left out; nobody waits for it any more once the signal is aborted. */
  read: (page: PageToRead, without: readonly string[], signal: AbortSignal) => Promise<PageReading>
  /** Aborted when nobody waits for the preview any more. */
  signal?: AbortSignal | undefined
  /** After so many milliseconds it says what it has seen until then. */
  withinMs?: number
}

async function drawSample(db: Database, scope: CampaignScope, size: number, seed: number): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select a.id from article a where ${scopeCondition(scope)}
    order by hashint8extended(a.id, ${seed}), a.id limit ${size}`.execute(db)
  return rows.map(({ id }) => id)
}

/** Reads one article in memory and compares it with its reading in force; undefined where no page counts any more. */
async function compare(
  db: Database,
  articleId: number,
  read: (page: PageToRead) => Promise<PageReading>,
): Promise<Omit<Compared, 'title' | 'sourceKey'> | undefined> {
  const page = await loadPageToRead(db, articleId)
  const article = await db
    .selectFrom('article')
    .select('current_reading_id as readingId')
    .where('id', '=', articleId)
    .executeTakeFirst()
  if (!page || !article) return undefined
  const { text, record } = await read(page)
  const { log, judgedReadings, readings } = await loadGround(db, articleId, [article.readingId])
  const current = readings.get(article.readingId ?? 0) ?? null
  const { summary, changes, decidedClaims } = reviewChanges(
    { current, judgedReadings, log },
    { id: 0, text, record },
  )
  const { claims, decisionsMet, suggestionsRaised } = summary
  return {
    articleId,
    rollback: null,
    decisionsMet,
    suggestionsRaised,
    changes,
    decidedClaims,
    claimsSame: claims.same,
  }
}

/** Articles that meet decisions first, then those with the most changes. */
function byWeight(a: Compared, b: Compared): number {
  return b.decisionsMet - a.decisionsMet || b.changes.length - a.changes.length || a.articleId - b.articleId
}

function sumTallies(tallies: readonly ChangeTally[]): ChangeTally[] {
  const sums = new Map<string, ChangeTally>()
  for (const tally of tallies) {
    const key = JSON.stringify([tally.kind, tally.type, tally.rule])
    const sum = sums.get(key)
    if (!sum) sums.set(key, { ...tally })
    else {
      sum.claims += tally.claims
      sum.decided += tally.decided
    }
  }
  return [...sums.values()].sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : b.claims - a.claims))
}

/**
 * Reads a random sample of what a campaign would read, in memory, and says what that would change. Nothing is written.
 * Rejects with the signal's reason where nobody waits for it any more. Undefined where the selection names a campaign that there is not.
 */
export async function previewCampaign(
  db: Database,
  wanted: CampaignScope,
  { size, seed, read, signal, withinMs }: PreviewRequest,
): Promise<CampaignPreview | undefined> {
  const began = performance.now()
  const over = AbortSignal.any([
    ...(signal ? [signal] : []),
    ...(withinMs === undefined ? [] : [AbortSignal.timeout(withinMs)]),
  ])
  const selection = await settleSelection(db, wanted.selection)
  if (!selection) return undefined
  const scope = { ...wanted, selection }
  const [articles, ids] = await Promise.all([countScope(db, scope), drawSample(db, scope, size, seed)])
  const known = await getArticles(db, ids)
  const compared: Compared[] = []
  const errors: CampaignPreview['errors'] = []
  let sampled = 0
  const queue = ids.values()
  const runner = async () => {
    for (const articleId of queue) {
      if (over.aborted) return
      try {
        const one = await compare(db, articleId, (page) => read(page, scope.options.without ?? [], over))
        sampled++
        const { title = null, sourceKey = '' } = known.get(articleId) ?? {}
        if (one) compared.push({ ...one, title, sourceKey })
      } catch (fault) {
        if (isConnectionFault(fault)) throw fault
        if (over.aborted) return
        sampled++
        errors.push({ articleId, message: fault instanceof Error ? fault.message : String(fault) })
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, runner))
  signal?.throwIfAborted()
  compared.sort(byWeight)
  const changed = compared.filter(({ changes }) => changes.length > 0)
  const sum = (of: (one: Compared) => number) => compared.reduce((total, one) => total + of(one), 0)
  return {
    articles,
    seed,
    drawn: ids.length,
    sampled,
    changed: changed.length,
    errors: errors.sort((a, b) => a.articleId - b.articleId),
    claimsSame: sum((one) => one.claimsSame),
    tallies: sumTallies(compared.flatMap(({ changes }) => tallyChanges(changes))),
    decidedClaims: sum((one) => one.decidedClaims),
    decisionsMet: sum((one) => one.decisionsMet),
    suggestionsRaised: sum((one) => one.suggestionsRaised),
    examples: changed
      .slice(0, MOST_EXAMPLES)
      .map(({ claimsSame: _same, decidedClaims: _decided, ...example }) => example),
    milliseconds: Math.round(performance.now() - began),
  }
}
