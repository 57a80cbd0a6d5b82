import type { ImportOutcome } from '@trucot/contract/import-outcome'
import { type ImportItem, MOST_FILE_BYTES } from '@trucot/contract/pages-contract'
import type { Actor } from '@trucot/db/audit'
import type { Database } from '@trucot/db/database'
import { importPage } from '@trucot/db/page'
import { actorOf } from '../../session/caller.ts'
import { callerOf, procedures } from '../procedure.ts'

function bytesOf(item: ImportItem): Uint8Array {
  return 'text' in item ? new TextEncoder().encode(item.text) : Buffer.from(item.base64, 'base64')
}

/** Takes one page in, in a transaction of its own: one that is refused does not hold up the others. */
async function importItem(db: Database, item: ImportItem, by: Actor): Promise<ImportOutcome> {
  const { name, mediaType, url, meta } = item
  const bytes = bytesOf(item)
  if (bytes.length > MOST_FILE_BYTES) {
    return { name, outcome: 'refused', articleId: null, pageId: null, reason: 'too_large' }
  }
  const result = await db.transaction().execute((tx) =>
    importPage(
      tx,
      {
        importName: name,
        mediaType,
        bytes,
        ...(url === undefined ? {} : { url }),
        ...(meta ? { meta } : {}),
      },
      by,
    ),
  )
  if (result.outcome === 'refused') {
    const { outcome, articleId, reason } = result
    return { name, outcome, articleId, pageId: null, reason, explanation: result.explanation }
  }
  return { name, ...result, reason: null }
}

export const importPages = procedures.pages.import.handler(async ({ context, input }) => {
  const by = actorOf(callerOf(context), context.address)
  const items: ImportOutcome[] = []
  for (const item of input.items) items.push(await importItem(context.db, item, by))
  return { items }
})
