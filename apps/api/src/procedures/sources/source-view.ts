import type { SourceView } from '@trucot/contract/sources-contract'
import type { Source } from '@trucot/db/source'
import { NO_ITEMS, type SourceItemCounts } from '@trucot/db/source-health'

function healthOf({ pausedAt, failures, checkedAt }: Source): SourceView['health'] {
  if (pausedAt) return 'paused'
  if (failures > 0) return 'failing'
  return checkedAt ? 'ok' : 'new'
}

/** A source as it travels, with how far what it named has come. */
export function sourceView(source: Source, items: SourceItemCounts = NO_ITEMS): SourceView {
  const { backfill: _, takeSince, createdAt, pausedAt, checkedAt, succeededAt, dueAt, ...rest } = source
  return {
    ...rest,
    items,
    health: healthOf(source),
    takeSince: takeSince?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
    pausedAt: pausedAt?.toISOString() ?? null,
    checkedAt: checkedAt?.toISOString() ?? null,
    succeededAt: succeededAt?.toISOString() ?? null,
    dueAt: dueAt.toISOString(),
  }
}
