import type { Action } from '@trucot/core/review/decision'
import type { PortableClaim } from '@trucot/core/review/portable-claim'
import { sql } from 'kysely'
import type { DatabaseTransaction } from './database.ts'

/** The claim's values without the words they were quoted from. */
export function withoutQuotes(claim: PortableClaim): PortableClaim {
  if (claim.type === 'statement') return { ...claim, quotes: [], words: '' }
  if (claim.type === 'event') return { ...claim, quotes: [], subject: null }
  return { ...claim, quotes: [] }
}

function actionWithoutQuotes(action: Action): Action {
  if (action.kind === 'add') return { ...action, claim: withoutQuotes(action.claim) }
  if (action.kind === 'accept' && action.shown) return { ...action, shown: withoutQuotes(action.shown) }
  if (action.kind === 'settle') return { ...action, conflict: { ...action.conflict, quotes: [] } }
  const quotes = action.kind === 'edit' || action.kind === 'dismiss'
  if (quotes && action.path.field === 'words') return { ...action, value: '' }
  if (quotes && action.path.field === 'subject') return { ...action, value: null }
  return action
}

/**
 * Erases a purged page: its bytes, headers and meta, its texts and readings, and every quote that decisions made on it
 * keep. Hashes, verdicts, values and people's own notes stay. The article must be locked and point elsewhere.
 */
export async function eraseQuotes(tx: DatabaseTransaction, articleId: number, pageId: number): Promise<void> {
  await tx
    .updateTable('page')
    .set({ bytes: null, headers: '{}', meta: '{}' })
    .where('id', '=', pageId)
    .execute()
  const texts = await tx
    .updateTable('article_text')
    .set({ text: null })
    .where('page_id', '=', pageId)
    .returning('id')
    .execute()
  const textIds = texts.map((row) => row.id)
  const readings = await tx
    .updateTable('reading')
    .set({ record: null })
    .where('article_text_id', 'in', textIds.length > 0 ? textIds : [0])
    .returning('id')
    .execute()
  const readingIds = new Set(readings.map((row) => row.id))

  const decisions = await tx
    .selectFrom('decision')
    .select(['id', 'reading_id', 'action', 'judged'])
    .where('article_id', '=', articleId)
    .execute()
  await sql`select set_config('trucot.purging', 'on', true)`.execute(tx)
  for (const { id, reading_id, action, judged } of decisions) {
    if (reading_id !== null && !readingIds.has(reading_id)) continue
    const bare = {
      action: JSON.stringify(actionWithoutQuotes(action)),
      judged: judged === null ? null : JSON.stringify(withoutQuotes(judged)),
    }
    await tx.updateTable('decision').set(bare).where('id', '=', id).execute()
  }
  await sql`select set_config('trucot.purging', 'off', true)`.execute(tx)
  await eraseFromClaims(tx, articleId)
  const left = await tx
    .selectFrom('article')
    .select('current_reading_id')
    .where('id', '=', articleId)
    .executeTakeFirstOrThrow()
  if (left.current_reading_id === null) {
    await tx.updateTable('article').set({ title: null }).where('id', '=', articleId).execute()
  }
}

/** Claim rows hold values alone, but for reported words and subjects, which are quotes: those of closed rows go. */
async function eraseFromClaims(tx: DatabaseTransaction, articleId: number): Promise<void> {
  await sql`
    update claim set fields = fields
      || case when fields ? 'words' then '{"words": ""}'::jsonb else '{}'::jsonb end
      || case when fields ? 'subject' then '{"subject": null}'::jsonb else '{}'::jsonb end
    where article_id = ${articleId} and to_switch is not null
      and (fields ->> 'words' <> '' or fields ->> 'subject' is not null)`.execute(tx)
}
