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
