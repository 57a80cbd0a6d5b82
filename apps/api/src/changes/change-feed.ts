import type { ArticleChange } from '@trucot/contract/articles-contract'
import { type ChangeCursor, changedArticles, latestChange } from '@trucot/db/article-change'
import type { Database } from '@trucot/db/database'
import type { Log } from '@trucot/service/log'
import { type LiveFeed, openLiveFeed } from './live-feed.ts'

const MOST_VERSIONS_KEPT = 10_000

/** Changes of articles as they happen. */
export type ChangeFeed = LiveFeed<ArticleChange>

/** Watches the ledger for changes of articles. */
export function openChangeFeed(db: Database, log: Log): ChangeFeed {
  const told = new Map<number, number>()
  let cursor: ChangeCursor | null = null

  async function look(): Promise<ArticleChange[]> {
    if (!cursor) {
      cursor = await latestChange(db)
      for (const { id, version } of await changedArticles(db, cursor)) told.set(id, version)
      return []
    }
    const news: ArticleChange[] = []
    const next = await latestChange(db)
    for (const { id, version, changedAt } of await changedArticles(db, cursor)) {
      if ((told.get(id) ?? 0) >= version) continue
      told.delete(id)
      told.set(id, version)
      news.push({ articleId: id, version, changedAt: changedAt.toISOString() })
    }
    for (const [id] of told) {
      if (told.size <= MOST_VERSIONS_KEPT) break
      told.delete(id)
    }
    cursor = next
    return news
  }

  return openLiveFeed({ look, forget: () => (cursor = null) }, log)
}
