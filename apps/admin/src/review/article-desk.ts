import { useQueryClient } from '@tanstack/vue-query'
import type { ArticleView } from '@trucot/contract/article-view'
import { computed } from 'vue'
import { useInboxDesk } from '../inbox/inbox-desk.ts'
import { articleKey } from './article-query.ts'

/** Taking the article under review to one's own desk, and giving it back. */
export function useArticleDesk(view: () => ArticleView | null) {
  const queryClient = useQueryClient()
  const desk = useInboxDesk(() => {
    const after = desk.latest.value?.after
    if (!after) return
    queryClient.setQueryData<ArticleView>(articleKey(after.id), (shown) =>
      shown ? { ...shown, article: after } : shown,
    )
  })
  const article = computed(() => view()?.article)
  return {
    may: computed(() => desk.mayTake() && article.value !== undefined),
    mine: computed(() => article.value !== undefined && desk.isMine(article.value)),
    /** Who has it, where that is somebody else. */
    holder: computed(() => (article.value && !desk.isMine(article.value) ? article.value.assignedTo : null)),
    error: desk.error,
    toggle: () => desk.take(article.value),
  }
}
export type ArticleDesk = ReturnType<typeof useArticleDesk>
