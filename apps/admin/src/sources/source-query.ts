import { api } from '../api/client.ts'
import { pageByPage } from '../api/page-by-page.ts'

export const sourcesKey = ['sources'] as const
const LOOK_EVERY = 5000

export const sourcesQuery = {
  queryKey: [...sourcesKey, 'list'],
  queryFn: () => api.sources.list(),
  refetchInterval: LOOK_EVERY,
  staleTime: 0,
}

export const sourceQuery = (id: number) => ({
  queryKey: [...sourcesKey, id],
  queryFn: () => api.sources.get({ id }),
  refetchInterval: LOOK_EVERY,
  staleTime: 0,
})

export const sourceItemsQuery = (id: number) => ({
  queryKey: [...sourcesKey, id, 'items'],
  ...pageByPage((from) => api.sources.items({ id, limit: 50, ...from })),
})
