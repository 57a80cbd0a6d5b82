import { MutationCache, QueryCache, QueryClient } from '@tanstack/vue-query'
import { failureOf } from './failure.ts'

/** Failures that asking again may mend. */
function worthRetrying(count: number, error: unknown): boolean {
  const { kind } = failureOf(error)
  return count < 2 && (kind === 'offline' || kind === 'fault')
}

/** The cache of what the server said. `onSignedOut` is told when the server no longer knows the session. */
export function openQueryClient(onSignedOut: () => void): QueryClient {
  const onError = (error: unknown) => {
    if (failureOf(error).kind === 'signed_out') onSignedOut()
  }
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: { staleTime: 15_000, retry: worthRetrying, refetchOnWindowFocus: true },
      mutations: { retry: false },
    },
  })
}
