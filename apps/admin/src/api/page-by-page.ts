import { computed, type Ref } from 'vue'

/** Where a list goes on: behind what is shown, or at its beginning. */
interface From {
  after?: string
}

/** For an infinite query: a list asked for a page at a time, each of which says where the next begins. */
export function pageByPage<Page extends { next: string | null }>(ask: (from: From) => Promise<Page>) {
  return {
    queryFn: ({ pageParam }: { pageParam: string | undefined }) =>
      ask(pageParam === undefined ? {} : { after: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: Page) => page.next ?? undefined,
  }
}

/**
 * The items of all pages, each once: pages are asked for one after the other, and what moved down meanwhile comes again
 * on a later one. It stays where it stood first; the next look at the list puts it right.
 */
export function onceEach<Item>(
  pages: readonly { items: readonly Item[] }[],
  keyOf: (item: Item) => string | number,
): Item[] {
  const seen = new Set<string | number>()
  return pages
    .flatMap((page) => page.items)
    .filter((item) => {
      const key = keyOf(item)
      return !seen.has(key) && seen.add(key)
    })
}

/** What an infinite query has brought so far, of all pages, each item once. */
export const broughtBy = <Item>(
  query: { data: Ref<{ pages: readonly { items: readonly Item[] }[] } | undefined> },
  keyOf: (item: Item) => string | number,
) => computed(() => onceEach(query.data.value?.pages ?? [], keyOf))
