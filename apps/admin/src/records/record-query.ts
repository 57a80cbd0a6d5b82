import { api } from '../api/client.ts'

export const recordsKey = ['records'] as const

const known = (asKnownOn: string | null) => (asKnownOn === null ? {} : { asKnownOn })

/** One dossier, as known on a day or today. */
export const recordQuery = (id: number, asKnownOn: string | null) => ({
  queryKey: [...recordsKey, id, asKnownOn],
  queryFn: () => api.records.get({ id, ...known(asKnownOn) }),
})

/** A record's events beyond those of the dossier, latest first. */
export const recordEventsQuery = (id: number, asKnownOn: string | null) => ({
  queryKey: [...recordsKey, id, asKnownOn, 'events'],
  queryFn: ({ pageParam }: { pageParam: string | undefined }) =>
    api.records.events({
      id,
      limit: 50,
      ...known(asKnownOn),
      ...(pageParam === undefined ? {} : { after: pageParam }),
    }),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page: { next: string | null }) => page.next ?? undefined,
})

/** What a person or body said, latest first. */
export const recordStatementsQuery = (id: number, asKnownOn: string | null) => ({
  queryKey: [...recordsKey, id, asKnownOn, 'statements'],
  queryFn: ({ pageParam }: { pageParam: string | undefined }) =>
    api.records.statements({
      id,
      limit: 50,
      ...known(asKnownOn),
      ...(pageParam === undefined ? {} : { after: pageParam }),
    }),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page: { next: string | null }) => page.next ?? undefined,
})
