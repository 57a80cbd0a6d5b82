import { queryOptions } from '@tanstack/vue-query'
import { api } from '../api/client.ts'

export const articlesKey = ['articles'] as const

/** One article with everything its screen shows. */
export function articleQuery(id: number) {
  return queryOptions({
    queryKey: ['article', id] as const,
    queryFn: () => api.articles.get({ id }),
    // Live changes ask again at once; until then what is here stands.
    staleTime: 60_000,
  })
}
