import type { DatabaseExecutor } from './database.ts'

/** What an article is called, and the campaign that it is being read for; null where that is no campaign. */
export interface ArticleInWork {
  title: string | null
  sourceKey: string
  campaignId: number | null
}

/** What workers say they are reading, by article. */
export async function articlesInWork(
  db: DatabaseExecutor,
  articleIds: readonly number[],
): Promise<Map<number, ArticleInWork>> {
  if (articleIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('article as a')
    .innerJoin('reading_task as t', 't.article_id', 'a.id')
    .select(['a.id', 'a.title', 'a.source_key as sourceKey', 't.campaign_id as campaignId'])
    .where('a.id', 'in', articleIds)
    .execute()
  return new Map(rows.map(({ id, ...article }) => [id, article]))
}
