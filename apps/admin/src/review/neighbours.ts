import { useQueryClient } from '@tanstack/vue-query'
import type { ArticleSummary } from '@trucot/contract/article-summary'
import { computed, onMounted, shallowRef, watch } from 'vue'
import { useRouter } from 'vue-router'
import { inboxQuery } from '../inbox/inbox-query.ts'
import { articleQuery, articlesKey } from './article-query.ts'

interface InboxPages {
  pages: { items: ArticleSummary[] }[]
}

/** The articles before and after this one in the list it was opened from; without one, in what waits. */
export function useNeighbours(id: number) {
  const queryClient = useQueryClient()
  const router = useRouter()
  // Kept as it was on arrival: an article that is done must not change what "next" means.
  const ids = shallowRef<number[]>([])

  function fromCache(): number[] {
    const lists = queryClient.getQueryCache().findAll({ queryKey: articlesKey })
    const latest = lists
      .filter((list) => list.state.data !== undefined)
      .sort((a, b) => b.state.dataUpdatedAt - a.state.dataUpdatedAt)
      .map((list) =>
        (list.state.data as InboxPages).pages.flatMap((page) => page.items.map((item) => item.id)),
      )
    return latest.find((list) => list.includes(id)) ?? []
  }

  onMounted(async () => {
    ids.value = fromCache()
    if (ids.value.length > 0) return
    const open = await queryClient
      .fetchInfiniteQuery(inboxQuery({ status: 'open', text: '' }))
      .catch(() => null)
    ids.value = open?.pages.flatMap((page) => page.items.map((item) => item.id)) ?? []
  })

  const at = computed(() => ids.value.indexOf(id))
  const next = computed(() => ids.value[at.value + 1] ?? null)
  const previous = computed(() => (at.value > 0 ? (ids.value[at.value - 1] ?? null) : null))
  watch(next, (after) => {
    if (after !== null) void queryClient.prefetchQuery(articleQuery(after))
  })

  const open = (article: number | null) =>
    void router.push(article === null ? { name: 'inbox' } : { name: 'article', params: { id: article } })
  return { next, previous, openNext: () => open(next.value), openPrevious: () => open(previous.value) }
}
