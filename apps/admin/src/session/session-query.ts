import { queryOptions, useQuery } from '@tanstack/vue-query'
import type { Permission } from '@trucot/contract/permissions'
import type { SignedIn } from '@trucot/contract/session-contract'
import { computed } from 'vue'
import { api } from '../api/client.ts'
import { failureOf } from '../api/failure.ts'

/** Who is signed in, or null. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async (): Promise<SignedIn | null> => {
    try {
      return await api.session.me()
    } catch (error) {
      if (failureOf(error).kind === 'signed_out') return null
      throw error
    }
  },
  staleTime: 5 * 60_000,
})

/** The account on this screen and what it may do. */
export function useSession() {
  const { data } = useQuery(sessionQuery)
  return {
    account: computed(() => data.value?.account ?? null),
    may: (permission: Permission) => data.value?.can.includes(permission) ?? false,
  }
}
