import { type QueryClient, useQueryClient } from '@tanstack/vue-query'
import type { ArticleView, Review } from '@trucot/contract/article-view'
import { type InjectionKey, inject, onScopeDispose, provide, type ShallowRef, shallowRef } from 'vue'
import { api } from '../api/client.ts'
import { articleKey, articlesKey } from '../review/article-query.ts'
import { type DecisionOutbox, openDecisionOutbox, type PendingAct } from './decision-outbox.ts'
import { keptActs } from './kept-acts.ts'
import { newId } from './new-id.ts'

/** Where screens hand decisions in and see which are still on their way. */
export interface DecisionDesk extends Omit<DecisionOutbox, 'pending' | 'adopt' | 'close'> {
  pending: Readonly<ShallowRef<readonly PendingAct[]>>
  /** Ends the wait for the next try. */
  retryNow: () => void
}

const DESK: InjectionKey<DecisionDesk> = Symbol('decision desk')

function takeIn(queryClient: QueryClient, articleId: number, { version, states, log }: Review): void {
  const queryKey = articleKey(articleId)
  const before = queryClient.getQueryData<ArticleView>(queryKey)?.version ?? version
  queryClient.setQueryData<ArticleView>(queryKey, (view) =>
    view && version >= view.version ? { ...view, version, states, log } : view,
  )
  // More than this act came to pass: the text may be another one too.
  if (version > before + 1) void queryClient.invalidateQueries({ queryKey })
  void queryClient.invalidateQueries({ queryKey: articlesKey })
}

/** A wait that a returning network, or `wake`, ends early. */
function wakefulWait() {
  let wake: () => void = () => undefined
  const wait = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  return { wait, wake: () => wake() }
}

/** Opens the desk of one account for the calling component and all below it. */
export function provideDecisionDesk(accountId: number): void {
  const queryClient = useQueryClient()
  const pending = shallowRef<readonly PendingAct[]>([])
  const kept = keptActs(localStorage, accountId, newId())
  const { wait, wake } = wakefulWait()
  const {
    adopt,
    close,
    pending: _,
    ...outbox
  } = openDecisionOutbox({
    send: ({ articleId, seenVersion, decisions }) =>
      api.articles.decide({ articleId, seenVersion, decisions }),
    onReview: (articleId, review) => takeIn(queryClient, articleId, review),
    onChange: (acts) => {
      pending.value = acts
      kept.keep(acts)
    },
    wait,
  })
  addEventListener('online', wake)
  onScopeDispose(() => {
    removeEventListener('online', wake)
    close()
  })
  provide(DESK, { ...outbox, pending, retryNow: wake })
  adopt(kept.takeOver())
}

/** The desk opened above; every signed-in screen stands under one. */
export function useDecisionDesk(): DecisionDesk {
  const desk = inject(DESK)
  if (!desk) throw new Error('no decision desk above this component')
  return desk
}
