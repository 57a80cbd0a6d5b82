import { useMutation, useQueryClient } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api } from '../api/client.ts'
import { useSession } from '../session/session-query.ts'
import { articleKey } from './article-query.ts'

/** Asks for an article to be read again, where the account may. */
export function useReread() {
  const { may } = useSession()
  const queryClient = useQueryClient()
  const { mutate } = useMutation({
    mutationFn: (id: number) => api.articles.reread({ ids: [id] }),
    onSuccess: (_, id) => queryClient.invalidateQueries({ queryKey: articleKey(id) }),
  })
  return { allowed: computed(() => may('reread')), one: (id: number) => mutate(id) }
}
