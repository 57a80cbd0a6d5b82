import { useQueryClient } from '@tanstack/vue-query'
import type { ArticleSummary } from '@trucot/contract/article-summary'
import { computed, onMounted, shallowRef, watch } from 'vue'
import { useRouter } from 'vue-router'
import { onceEach } from '../api/page-by-page.ts'
import { inboxQuery } from '../inbox/inbox-query.ts'
import { articleQuery, articlesKey } from './article-query.ts'

interface InboxPages {
  pages: { items: ArticleSummary[] }[]
}

/** Each once: one that came again further down would lead round in a circle. */
const idsOf = ({ pages }: InboxPages) => onceEach(pages, ({ id }) => id).map(({ id }) => id)

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
      .map((list) => idsOf(list.state.data as InboxPages))
    return latest.find((list) => list.includes(id)) ?? []
  }

  onMounted(async () => {
    ids.value = fromCache()
    if (ids.value.length > 0) return
    const open = await queryClient
      .fetchInfiniteQuery(inboxQuery({ status: 'open', text: '' }))
      .catch(() => null)
    ids.value = open ? idsOf(open) : []
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
