import { api } from '../api/client.ts'

export const recordsKey = ['records'] as const

const known = (asKnownOn: string | null) => (asKnownOn === null ? {} : { asKnownOn })

/** One dossier, as known on a day or today. */
export const recordQuery = (id: number, asKnownOn: string | null) => ({
  queryKey: [...recordsKey, id, asKnownOn],
  queryFn: () => api.records.get({ id, ...known(asKnownOn) }),
})
