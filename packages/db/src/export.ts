import { isExported } from '@trucot/core/export/accepted-claim'
import type { ClaimState } from '@trucot/core/review/claim-state'
import type { Decision } from '@trucot/core/review/decision'
import { type ArticleSummary, getArticles } from './article.ts'
import type { Database } from './database.ts'
import { loadGround, statesUnder } from './review.ts'

/** What is accepted in one article, with what its lines cite. */
export interface AcceptedArticle {
  article: ArticleSummary
  pageId: number
  /** SHA-256 of the page's bytes, hex. */
  pageSha256: string
  /** Claims that a person accepted as a whole, in text order. */
  accepted: ClaimState[]
  /** The current text, which the claims' evidence points into. */
  text: string | null
  /** The article's whole log in order. */
  log: Decision[]
}

/**
 * Every article with accepted claims by ascending id, read by keyset in steps: memory stays level however many there
 * are. Articles whose pages are withdrawn have none that count.
 */
export async function* acceptedArticles(
  db: Database,
  options: { step?: number } = {},
): AsyncGenerator<AcceptedArticle> {
  let after = 0
  for (;;) {
    const rows = await db
      .selectFrom('article as a')
      .innerJoin('page as p', 'p.id', 'a.current_page_id')
      .select(['a.id', 'p.id as pageId', 'p.sha256'])
      .where('a.accepted_count', '>', 0)
      .where('a.id', '>', after)
      .orderBy('a.id')
      .limit(options.step ?? 50)
      .execute()
    const last = rows.at(-1)
    if (!last) return
    const articles = await getArticles(
      db,
      rows.map((row) => row.id),
    )
    for (const { id, pageId, sha256 } of rows) {
      const article = articles.get(id)
      if (!article) continue
      const ground = await loadGround(db, id, [article.readingId])
      const states = statesUnder(ground, article.readingId)
      const accepted = states.filter(isExported)
      if (accepted.length === 0) continue
      const text = ground.readings.get(article.readingId ?? 0)?.text ?? null
      yield { article, pageId, pageSha256: sha256.toString('hex'), accepted, text, log: ground.log }
    }
    after = last.id
  }
}
