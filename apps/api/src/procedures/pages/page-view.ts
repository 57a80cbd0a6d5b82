import type { PageView } from '@trucot/contract/article-view'
import type { PageSummary } from '@trucot/db/page-list'

/** A page as it travels: without its bytes. */
export function pageView(page: PageSummary): PageView {
  const { articleId: _, importedAt, withdrawnAt, purgedAt, ...rest } = page
  return {
    ...rest,
    importedAt: importedAt.toISOString(),
    withdrawnAt: withdrawnAt?.toISOString() ?? null,
    purgedAt: purgedAt?.toISOString() ?? null,
  }
}
