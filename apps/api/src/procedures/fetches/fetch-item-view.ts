import type { FetchItem as FetchItemView } from '@trucot/contract/fetches-contract'
import type { FetchItem } from '@trucot/db/fetch-item'

/** An address as it travels; it is due only while it waits. */
export function fetchItemView(item: FetchItem): FetchItemView {
  const { publishedAt, seenAt, dueAt, finishedAt, ...rest } = item
  return {
    ...rest,
    publishedAt: publishedAt?.toISOString() ?? null,
    seenAt: seenAt.toISOString(),
    dueAt: item.state === 'waiting' ? dueAt.toISOString() : null,
    finishedAt: finishedAt?.toISOString() ?? null,
  }
}
