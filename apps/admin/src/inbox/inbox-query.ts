import { infiniteQueryOptions } from '@tanstack/vue-query'
import type { InboxStatus } from '@trucot/contract/article-summary'
import { api } from '../api/client.ts'
import { pageByPage } from '../api/page-by-page.ts'
import { articlesKey } from '../review/article-query.ts'

const PAGE = 50

/** What the address says the inbox shows. */
export interface InboxFilter {
  status: InboxStatus
  text: string
}

/** The articles of one filter, page by page, with the totals of every filter. */
export function inboxQuery({ status, text }: InboxFilter) {
  return infiniteQueryOptions({
    queryKey: [...articlesKey, status, text] as const,
    ...pageByPage((from) =>
      api.articles.list({
        status,
        ...(text === '' ? {} : { text }),
        ...from,
        limit: PAGE,
      }),
    ),
  })
}
