import { api } from '../api/client.ts'

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
  queryFn: ({ pageParam }: { pageParam: string | undefined }) =>
    api.sources.items({ id, limit: 50, ...(pageParam === undefined ? {} : { after: pageParam }) }),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page: { next: string | null }) => page.next ?? undefined,
})
