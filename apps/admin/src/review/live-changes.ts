import { type QueryClient, useQueryClient } from '@tanstack/vue-query'
import type { ArticleView } from '@trucot/contract/article-view'
import type { ArticleChange } from '@trucot/contract/articles-contract'
import { onScopeDispose } from 'vue'
import { api } from '../api/client.ts'
import { keepFollowing } from '../api/keep-following.ts'
import { workKey } from '../work/work-query.ts'
import { articleKey, articlesKey } from './article-query.ts'

const PAUSE_BEFORE_RETRY = 5000
const PAUSE_BETWEEN_LISTS = 1500

/** Asks anew for an article that is shown, or just being asked for, as it was before a change. */
export async function bringUpTo(
  queryClient: QueryClient,
  { articleId, version }: Pick<ArticleChange, 'articleId' | 'version'>,
): Promise<void> {
  const queryKey = articleKey(articleId)
  const query = queryClient.getQueryCache().find<ArticleView>({ queryKey })
  // Its first answer may have been made before the change: only when it is here can be told.
  if (query && query.state.data === undefined) await query.promise?.catch(() => undefined)
  const shown = query?.state.data
  if (shown && shown.version < version) await queryClient.invalidateQueries({ queryKey })
}

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
    (change) => {
      void bringUpTo(queryClient, change)
      refreshLists()
    },
    PAUSE_BEFORE_RETRY,
  )
  onScopeDispose(() => clearTimeout(listTimer))
}
