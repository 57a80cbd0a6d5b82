import { type UseQueryOptions, useQuery } from '@tanstack/vue-query'
import type { ArticleView } from '@trucot/contract/article-view'
import { conflictStates } from '@trucot/core/review/conflict-state'
import { ContentWords } from '@trucot/core/review/content-words'
import { useIntervalFn } from '@vueuse/core'
import { computed, type Ref } from 'vue'
import { useDecisionDesk } from '../decisions/decision-desk.ts'
import type { PendingAct } from '../decisions/decision-outbox.ts'
import { foresee } from '../decisions/foresee.ts'
import { articleQuery } from './article-query.ts'

/** A reading that was asked for shows up by itself; this often is asked where the live feed is down. */
const ASK_WHILE_READING = 4000

/** As much of the query as the screen uses. */
interface ArticleQueryResult {
  data: Readonly<Ref<ArticleView | undefined>>
  isError: Readonly<Ref<boolean>>
  error: Readonly<Ref<Error | null>>
  refetch: () => Promise<unknown>
}

function beingRead(view: ArticleView | undefined): boolean {
  const state = view?.processing?.state
  return state === 'waiting' || state === 'leased'
}

/** Whether the act will be recorded without anybody's doing: only then is it painted. */
const underway = (act: PendingAct) => act.trouble === null || act.trouble.kind === 'waiting'

/** One article as the server knows it, with the decisions still on their way painted over. */
export function useReviewStates(id: number) {
  const query: ArticleQueryResult = useQuery(articleQuery(id) as UseQueryOptions<ArticleView>)
  useIntervalFn(() => {
    if (beingRead(query.data.value)) void query.refetch()
  }, ASK_WHILE_READING)
  const desk = useDecisionDesk()
  const view = computed((): ArticleView | null => query.data.value ?? null)
  const acts = computed(() => desk.pending.value.filter((act) => act.articleId === id))
  const words = computed(() =>
    view.value?.text ? new ContentWords(view.value.text, view.value.blocks) : null,
  )
  /** Where quotes stand first in the content: there the server will place them too. */
  const placesOf = (quotes: readonly string[]) =>
    quotes.flatMap((quote) => {
      const [range] = words.value?.find(quote) ?? []
      return words.value && range ? [words.value.spanOf(range)] : []
    })
  const underwayDecisions = computed(() => acts.value.filter(underway).flatMap((act) => act.decisions))
  const states = computed(() =>
    view.value ? foresee(view.value.states, view.value.log, underwayDecisions.value, placesOf) : [],
  )
  const conflicts = computed(() => {
    const { conflicts: found, text, log } = view.value ?? {}
    if (!found || found.length === 0 || !text || !log) return []
    const lines = underwayDecisions.value.map((one, at) => ({ ...one, sequence: log.length + at + 1 }))
    return conflictStates(found, text, states.value, [...log, ...lines])
  })
  return {
    query,
    view,
    /** Acts on this article that are not recorded yet. */
    acts,
    states,
    conflicts,
    /** Claims with a decision on its way. */
    sending: computed(() => new Set(underwayDecisions.value.map((decision) => decision.claimId))),
  }
}
