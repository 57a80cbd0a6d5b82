import { useQueryClient } from '@tanstack/vue-query'
import type { ArticleView } from '@trucot/contract/article-view'
import { onScopeDispose } from 'vue'
import { api } from '../api/client.ts'
import { workKey } from '../work/work-query.ts'
import { articleKey, articlesKey } from './article-query.ts'

const PAUSE_BEFORE_RETRY = 5000
const PAUSE_BETWEEN_LISTS = 1500

/** Follows what others decide and what workers read, for as long as the calling component lives. */
export function useLiveChanges(): void {
  const queryClient = useQueryClient()
  const stop = new AbortController()
  let listTimer: ReturnType<typeof setTimeout> | undefined

  function refreshLists(): void {
    listTimer ??= setTimeout(() => {
      listTimer = undefined
      for (const queryKey of [articlesKey, workKey]) void queryClient.invalidateQueries({ queryKey })
    }, PAUSE_BETWEEN_LISTS)
  }

  async function follow(): Promise<void> {
    const changes = await api.articles.changes(undefined, { signal: stop.signal })
    for await (const { articleId, version } of changes) {
      const queryKey = articleKey(articleId)
      const shown = queryClient.getQueryData<ArticleView>(queryKey)
      if (shown && shown.version < version) void queryClient.invalidateQueries({ queryKey })
      refreshLists()
    }
  }

  async function keepFollowing(): Promise<void> {
    while (!stop.signal.aborted) {
      try {
        await follow()
      } catch {
        // A lost stream is opened again below; the screens still ask when they come into view.
      }
      if (stop.signal.aborted) return
      await new Promise((resolve) => setTimeout(resolve, PAUSE_BEFORE_RETRY))
    }
  }

  void keepFollowing()
  onScopeDispose(() => {
    clearTimeout(listTimer)
    stop.abort()
  })
}
