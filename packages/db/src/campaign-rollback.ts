import { sql } from 'kysely'
import { writeAudit } from './audit.ts'
import { BY_ITSELF } from './campaign-finish.ts'
import { countRollback } from './campaign-progress.ts'
import type { RollbackOutcome } from './campaign-tables.ts'
import type { DatabaseTransaction } from './database.ts'
import { loadReading } from './reading.ts'
import { lockArticle, switchReading } from './switch-reading.ts'

/** Articles taken back in one transaction. */
const STEP = 50

interface KeptChange {
  article_id: number
  from_reading_id: number | null
  to_reading_id: number
  switch_number: number
}

/** Puts the reading back that was in force before a campaign's, or says why not. */
async function rollBackArticle(
  tx: DatabaseTransaction,
  campaignId: number,
  change: KeptChange,
): Promise<RollbackOutcome> {
  const article = await lockArticle(tx, change.article_id)
  if (!article || article.currentPageId === null) return 'withdrawn'
  // A later switch is another's doing, even one that came to the same reading.
  if (article.currentReadingId !== change.to_reading_id || article.switches !== change.switch_number)
    return 'read_again'
  if (change.from_reading_id === null) return 'nothing_before'
  const before = await loadReading(tx, change.from_reading_id)
  if (!before) return 'erased'
  if (before.pageId !== article.currentPageId) return 'another_page'
  await switchReading(tx, article, before, `rollback of campaign ${campaignId}`)
  return 'rolled_back'
}

/** Takes the next readings of a run back; true when there are none left. What another does for it is left to that. */
export async function rollBackStep(tx: DatabaseTransaction, id: number): Promise<boolean> {
  const campaign = await tx
    .selectFrom('campaign')
    .select('rolled_back_after as after')
    .where('id', '=', id)
    .where('state', '=', 'rolling_back')
    .forNoKeyUpdate()
    .skipLocked()
    .executeTakeFirst()
  if (!campaign) return true
  const changes = await tx
    .selectFrom('campaign_change')
    .select(['article_id', 'from_reading_id', 'to_reading_id', 'switch_number'])
    .where('campaign_id', '=', id)
    .where('article_id', '>', campaign.after)
    .where('rollback', 'is', null)
    .orderBy('article_id')
    .limit(STEP)
    .execute()
  for (const change of changes) {
    const rollback = await rollBackArticle(tx, id, change)
    await tx
      .updateTable('campaign_change')
      .set({ rollback })
      .where('campaign_id', '=', id)
      .where('article_id', '=', change.article_id)
      .execute()
  }
  const after = changes.at(-1)?.article_id ?? 0
  await tx
    .updateTable('campaign')
    .set({ rolled_back_after: after, changed_at: sql`clock_timestamp()` })
    .where('id', '=', id)
    .execute()
  // What was still being read when it began comes up in another round from the first article.
  if (changes.length > 0 || campaign.after > 0) return false
  const reading = await tx
    .selectFrom('reading_task')
    .select('article_id')
    .where('campaign_id', '=', id)
    .where('state', 'in', ['waiting', 'leased'])
    .limit(1)
    .executeTakeFirst()
  if (reading) return true
  await tx
    .updateTable('campaign')
    .set({ state: 'rolled_back', finished_at: sql`clock_timestamp()` })
    .where('id', '=', id)
    .execute()
  const { rolledBack, skipped } = await countRollback(tx, id)
  await writeAudit(tx, BY_ITSELF, {
    action: 'campaign.rolled_back',
    subjectType: 'campaign',
    subjectId: id,
    before: { state: 'rolling_back' },
    after: { state: 'rolled_back', rolledBack, skipped },
  })
  return true
}
