import type { ArticleView } from '@trucot/contract/article-view'
import { api } from '../api/client.ts'

/** Under it lie all lists of articles. */
export const articlesKey = ['articles'] as const

/** Where one article with everything its screen shows is kept. */
export function articleKey(id: number) {
  return ['article', id] as const
}

/** One article with everything its screen shows. */
export function articleQuery(id: number) {
  return {
    queryKey: articleKey(id),
    queryFn: (): Promise<ArticleView> => api.articles.get({ id }),
    // Live changes ask again at once; until then what is here stands.
    staleTime: 60_000,
    // An article is replaced, never changed inside: it need not be watched in depth.
    shallow: true,
  }
}
