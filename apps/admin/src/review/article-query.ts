import { replaceEqualDeep } from '@tanstack/vue-query'
import type { ArticleView } from '@trucot/contract/article-view'
import { api } from '../api/client.ts'

/** Under it lie all lists of articles. */
export const articlesKey = ['articles'] as const

/** Where one article with everything its screen shows is kept. */
export function articleKey(id: number) {
  return ['article', id] as const
}

/** What is shown next: an answer that was long on its way does not take back what was decided meanwhile. */
export function newerOf(shown: unknown, answer: unknown): unknown {
  const [before, after] = [shown as ArticleView | undefined, answer as ArticleView]
  return before && before.version > after.version ? before : replaceEqualDeep(before, after)
}

/** One article with everything its screen shows. */
export function articleQuery(id: number) {
  return {
    queryKey: articleKey(id),
    queryFn: (): Promise<ArticleView> => api.articles.get({ id }),
    // Live changes ask again at once; until then what is here stands.
    staleTime: 60_000,
    structuralSharing: newerOf,
    // An article is replaced, never changed inside: it need not be watched in depth.
    shallow: true,
  }
}
