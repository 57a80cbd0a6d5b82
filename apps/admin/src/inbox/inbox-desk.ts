import { type InfiniteData, useMutation, useQueryClient } from '@tanstack/vue-query'
import type { ArticleSummary } from '@trucot/contract/article-summary'
import type { ContractOutputs } from '@trucot/contract/contract'
import { ref } from 'vue'
import { api } from '../api/client.ts'
import { articlesKey } from '../review/article-query.ts'
import { useSession } from '../session/session-query.ts'
import { SNOOZE_TIMES, type SnoozeTime } from './snooze-times.ts'

type InboxPages = InfiniteData<ContractOutputs['articles']['list']>

/** What was done to an article's place, and how it was before. */
export interface DeskAct {
  kind: 'taken' | 'released' | 'snoozed' | 'woken'
  before: ArticleSummary
  after: ArticleSummary
}

/** Taking articles, giving them back, and putting them off. `onDone` hears when the lists show it. */
export function useInboxDesk(onDone: () => void) {
  const queryClient = useQueryClient()
  const { account, may } = useSession()
  const latest = ref<DeskAct | null>(null)

  function show(article: ArticleSummary): void {
    queryClient.setQueriesData<InboxPages>({ queryKey: articlesKey }, (lists) =>
      lists
        ? {
            ...lists,
            pages: lists.pages.map((page) => ({
              ...page,
              items: page.items.map((item) => (item.id === article.id ? article : item)),
            })),
          }
        : lists,
    )
  }

  const change = useMutation({
    mutationFn: async ({ kind, before, until }: Pick<DeskAct, 'kind' | 'before'> & { until?: Date }) => {
      const articleId = before.id
      if (kind === 'snoozed' || kind === 'woken')
        return await api.articles.snooze({ articleId, until: until?.toISOString() ?? null })
      // The name of whoever has it stands on the row: to ask is to know.
      return await api.articles.assign({
        articleId,
        mine: kind === 'taken',
        takeOver: before.assignedTo !== null,
      })
    },
    onSuccess: async (after, { kind, before }) => {
      latest.value = { kind, before, after }
      show(after)
      await queryClient.invalidateQueries({ queryKey: articlesKey })
      onDone()
    },
    // A refusal means that the row was out of date.
    onError: () => queryClient.invalidateQueries({ queryKey: articlesKey }),
  })

  function run(before: ArticleSummary | undefined, kind: DeskAct['kind'], until?: Date): void {
    if (!before || !may('decide')) return
    change.mutate({ kind, before, ...(until ? { until } : {}) })
  }
  const isMine = (article: ArticleSummary) => article.assignedTo?.id === account.value?.id

  return {
    isMine,
    mayTake: () => may('decide'),
    latest,
    error: change.error,
    take: (article?: ArticleSummary) => run(article, article && isMine(article) ? 'released' : 'taken'),
    /** Puts it off, or brings it back where it was put off. */
    snooze: (time: SnoozeTime, article?: ArticleSummary) =>
      article?.snoozedUntil ? run(article, 'woken') : run(article, 'snoozed', SNOOZE_TIMES[time](new Date())),
    undo(): void {
      const act = latest.value
      if (!act) return
      const { kind, after, before } = act
      if (kind === 'snoozed') run(after, 'woken')
      else if (kind === 'woken') run(after, 'snoozed', new Date(before.snoozedUntil ?? Date.now()))
      else run(after, kind === 'taken' ? 'released' : 'taken')
      latest.value = null
    },
  }
}
