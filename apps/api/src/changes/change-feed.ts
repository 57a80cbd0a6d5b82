import type { ArticleChange } from '@trucot/contract/articles-contract'
import { type ChangeCursor, changedArticles, latestChange } from '@trucot/db/article-change'
import type { Database } from '@trucot/db/database'
import type { Log } from '@trucot/service/log'
import { type LiveFeed, openLiveFeed } from './live-feed.ts'

const MOST_VERSIONS_KEPT = 10_000
/** A screen asks for what it shows before it listens, and a lost stream is opened again after a while: never so long. */
const LATELY = 30_000
const MOST_OF_LATELY = 200

/** Changes of articles as they happen. */
export type ChangeFeed = LiveFeed<ArticleChange>

/** Watches the ledger for changes of articles. */
export function openChangeFeed(db: Database, log: Log): ChangeFeed {
  const told = new Map<number, number>()
  let lately: { change: ArticleChange; toldAt: number }[] = []
  let cursor: ChangeCursor | null = null

  /** What whoever listens has not been told yet; of what was before anybody did, the latest alone. */
  async function look(): Promise<ArticleChange[]> {
    const next = await latestChange(db)
    const latest = new Date(next.finishedAt.getTime() - LATELY)
    const news: ArticleChange[] = []
    for (const { id, version, changedAt } of await changedArticles(
      db,
      cursor ?? { ...next, finishedAt: latest },
    )) {
      if ((told.get(id) ?? 0) >= version) continue
      told.delete(id)
      told.set(id, version)
      if (cursor || changedAt > latest)
        news.push({ articleId: id, version, changedAt: changedAt.toISOString() })
    }
    for (const [id] of told) {
      if (told.size <= MOST_VERSIONS_KEPT) break
      told.delete(id)
    }
    const toldAt = performance.now()
    const all = [...lately, ...news.map((change) => ({ change, toldAt }))]
    lately = all.filter((one) => toldAt - one.toldAt < LATELY).slice(-MOST_OF_LATELY)
    const isFirst = cursor === null
    cursor = next
    return isFirst ? news.slice(-MOST_OF_LATELY) : news
  }

  function forget(): void {
    cursor = null
    told.clear()
    lately = []
  }

  return openLiveFeed({ look, forget, lately: () => lately.map(({ change }) => change) }, log)
}
