import { computed } from 'vue'
import { type LocationQuery, useRoute, useRouter } from 'vue-router'
import type { WorkOf } from './work-query.ts'

/** Reads from an address whose work is meant; what it does not know is one's own. */
export function workOf(query: LocationQuery): WorkOf {
  const { of } = query
  if (of === 'everyone') return of
  return typeof of === 'string' && /^[1-9]\d{0,14}$/u.test(of) ? Number(of) : 'me'
}

/** Whose work is shown, kept in the address. */
export function useWhoseWork() {
  const route = useRoute()
  const router = useRouter()
  return computed({
    get: () => workOf(route.query),
    set: (of) => void router.replace({ query: of === 'me' ? {} : { of: String(of) } }),
  })
}
