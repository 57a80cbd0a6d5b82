import type { ArticleSummary as SummaryView } from '@trucot/contract/article-summary'
import type { ArticleSummary } from '@trucot/db/article'

/** A line of the inbox as it travels. */
export function summaryView({ arrivedAt, changedAt, snoozedUntil, ...summary }: ArticleSummary): SummaryView {
  return {
    ...summary,
    snoozedUntil: snoozedUntil?.toISOString() ?? null,
    arrivedAt: arrivedAt.toISOString(),
    changedAt: changedAt.toISOString(),
  }
}
