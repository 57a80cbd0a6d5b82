import { computed, ref, shallowRef } from 'vue'

/** A page of a list, and where the next begins. */
export interface Page<Item> {
  items: readonly Item[]
  next: string | null
}

/** So many the dossier itself brings at the most. */
const BROUGHT = 50

/** A list whose first items the dossier brings: more are asked for when somebody wants them, each press shows new ones. */
export function useBeyondFirst<Item>(
  brought: () => readonly Item[],
  fetchPage: (from: { after?: string }) => Promise<Page<Item>>,
) {
  const fetched = shallowRef<Page<Item> | null>(null)
  const busy = ref(false)
  const failure = ref<unknown>(null)

  async function showMore(): Promise<void> {
    busy.value = true
    failure.value = null
    try {
      // The first page is what the dossier brought: its end is where the rest begins.
      const known = fetched.value ?? (await fetchPage({}))
      const page = known.next === null ? { items: [], next: null } : await fetchPage({ after: known.next })
      fetched.value = { items: [...known.items, ...page.items], next: page.next }
    } catch (error) {
      failure.value = error
    } finally {
      busy.value = false
    }
  }

  return {
    items: computed(() => fetched.value?.items ?? brought()),
    more: computed(() => (fetched.value ? fetched.value.next !== null : brought().length >= BROUGHT)),
    busy,
    failure,
    showMore,
  }
}
