import { infiniteQueryOptions, queryOptions } from '@tanstack/vue-query'
import { api } from '../api/client.ts'
import { pageByPage } from '../api/page-by-page.ts'

/** Whose work is shown: one's own, everybody's, or an account's. */
export type WorkOf = 'me' | 'everyone' | number

/** Under it lies all that is shown of people's work. */
export const workKey = ['work'] as const

/** Decisions a day by the clock of this machine, and in the last hour. */
export function tallyQuery(of: WorkOf) {
  return queryOptions({
    queryKey: [...workKey, 'tally', of] as const,
    queryFn: () => api.work.tally({ of, offsetMinutes: -new Date().getTimezoneOffset(), days: 14 }),
  })
}

/** Decisions that a later reading brought up again. */
export function returnedQuery(of: WorkOf) {
  return queryOptions({
    queryKey: [...workKey, 'returned', of] as const,
    queryFn: () => api.work.returned({ of }),
  })
}

/** Acts, the latest first. */
export function actsQuery(of: WorkOf) {
  return infiniteQueryOptions({
    queryKey: [...workKey, 'acts', of] as const,
    ...pageByPage((from) => api.work.acts({ of, ...from })),
  })
}
