import type { ArticleSummary as SummaryView } from '@trucot/contract/article-summary'
import type { ArticleSummary } from '@trucot/db/article'

/** A line of the inbox as it travels. */
export function summaryView({ arrivedAt, changedAt, ...summary }: ArticleSummary): SummaryView {
  return { ...summary, arrivedAt: arrivedAt.toISOString(), changedAt: changedAt.toISOString() }
}
