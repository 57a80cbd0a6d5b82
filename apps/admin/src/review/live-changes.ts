import { useQueryClient } from '@tanstack/vue-query'
import type { ArticleView } from '@trucot/contract/article-view'
import { onScopeDispose } from 'vue'
import { api } from '../api/client.ts'
import { keepFollowing } from '../api/keep-following.ts'
import { workKey } from '../work/work-query.ts'
import { articleKey, articlesKey } from './article-query.ts'

const PAUSE_BEFORE_RETRY = 5000
const PAUSE_BETWEEN_LISTS = 1500

/** Follows what others decide and what workers read, for as long as the calling component lives. */
export function useLiveChanges(): void {
  const queryClient = useQueryClient()
  let listTimer: ReturnType<typeof setTimeout> | undefined

  function refreshLists(): void {
    listTimer ??= setTimeout(() => {
      listTimer = undefined
      for (const queryKey of [articlesKey, workKey]) void queryClient.invalidateQueries({ queryKey })
    }, PAUSE_BETWEEN_LISTS)
  }

  keepFollowing(
    (signal) => api.articles.changes(undefined, { signal }),
    ({ articleId, version }) => {
      const queryKey = articleKey(articleId)
      const shown = queryClient.getQueryData<ArticleView>(queryKey)
      if (shown && shown.version < version) void queryClient.invalidateQueries({ queryKey })
      refreshLists()
    },
    PAUSE_BEFORE_RETRY,
  )
  onScopeDispose(() => clearTimeout(listTimer))
}
