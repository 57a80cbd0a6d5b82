import { api } from '../api/client.ts'

export const recordsKey = ['records'] as const

/** What a question carries that is asked as of a day; nothing where it is asked as of today. */
export const asKnown = (asKnownOn: string | null) => (asKnownOn === null ? {} : { asKnownOn })

/** One dossier, as known on a day or today. */
export const recordQuery = (id: number, asKnownOn: string | null) => ({
  queryKey: [...recordsKey, id, asKnownOn],
  queryFn: () => api.records.get({ id, ...asKnown(asKnownOn) }),
})
