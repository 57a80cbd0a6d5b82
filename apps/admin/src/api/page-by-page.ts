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

/** What an infinite query has brought so far, of all pages. */
export const broughtBy = <Item>(query: {
  data: Ref<{ pages: readonly { items: readonly Item[] }[] } | undefined>
}) => computed(() => query.data.value?.pages.flatMap((page) => page.items) ?? [])
