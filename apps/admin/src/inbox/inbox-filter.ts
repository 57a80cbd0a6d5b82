import type { InboxStatus } from '@trucot/contract/article-summary'
import { computed } from 'vue'
import { type LocationQuery, useRoute, useRouter } from 'vue-router'
import type { InboxFilter } from './inbox-query.ts'

export const STATUSES: readonly InboxStatus[] = [
  'open',
  'mine',
  'suggestions',
  'conflicts',
  'not_found',
  'second_look',
  'decided',
  'all',
]

/** Reads the filter from an address; what it does not know falls back to what waits. */
export function filterOf(query: LocationQuery): InboxFilter {
  const status = STATUSES.find((one) => one === query.status) ?? 'open'
  return { status, text: typeof query.text === 'string' ? query.text : '' }
}

/** The address of a filter, as short as it can be. */
export function queryOf({ status, text }: InboxFilter): Record<string, string> {
  return { ...(status === 'open' ? {} : { status }), ...(text === '' ? {} : { text }) }
}

/** The inbox filter, kept in the address so that it survives reload, back and sharing. */
export function useInboxFilter() {
  const route = useRoute()
  const router = useRouter()
  const filter = computed(() => filterOf(route.query))
  return {
    filter,
    setText: (text: string) => router.replace({ query: queryOf({ ...filter.value, text }) }),
  }
}
