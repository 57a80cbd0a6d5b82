import { api } from '../api/client.ts'
import { pageByPage } from '../api/page-by-page.ts'

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
  ...pageByPage((from) =>
    api.records.events({
      id,
      limit: 50,
      ...known(asKnownOn),
      ...from,
    }),
  ),
})

/** What a person or body said, latest first. */
export const recordStatementsQuery = (id: number, asKnownOn: string | null) => ({
  queryKey: [...recordsKey, id, asKnownOn, 'statements'],
  ...pageByPage((from) =>
    api.records.statements({
      id,
      limit: 50,
      ...known(asKnownOn),
      ...from,
    }),
  ),
})
