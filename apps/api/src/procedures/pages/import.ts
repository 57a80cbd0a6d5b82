import { type ImportItem, MOST_FILE_BYTES } from '@trucot/contract/pages-contract'
import { keepRefusal } from '@trucot/db/refused-import'
import type { Offer } from '@trucot/intake/files/offered-page'
import { type TakeInContext, type Taken, takeIn } from '@trucot/intake/take-in'
import { actorOf } from '../../session/caller.ts'
import { callerOf, procedures } from '../procedure.ts'

function bytesOf(item: ImportItem): Uint8Array {
  return 'text' in item ? new TextEncoder().encode(item.text) : Buffer.from(item.base64, 'base64')
}

/** A file that is too large is named among the refused, not kept there. */
async function refuseTooLarge(
  { db, by }: TakeInContext,
  { name, mediaType, url, bytes }: Offer,
): Promise<Taken> {
  const [reason, explanation] = ['too_large', `the file has more than ${MOST_FILE_BYTES / 1024 / 1024} MB`]
  const refusal = { name, mediaType, byteLength: bytes.length, reason, explanation }
  await db
    .transaction()
    .execute((tx) => keepRefusal(tx, url === undefined ? refusal : { ...refusal, url }, by))
  return { name, outcome: 'refused', articleId: null, pageId: null, reason, explanation }
}

async function importItem(context: TakeInContext, item: ImportItem): Promise<Taken[]> {
  const { name, mediaType, url, meta } = item
  const bytes = bytesOf(item)
  const offer: Offer = {
    name,
    mediaType,
    bytes,
    ...(url === undefined ? {} : { url }),
    ...(meta ? { meta } : {}),
  }
  if (bytes.length > MOST_FILE_BYTES) return [await refuseTooLarge(context, offer)]
  return await takeIn(context, offer)
}

/** Takes files in, each page of each in a transaction of its own: one that is refused does not hold up the others. */
export const importPages = procedures.pages.import.handler(async ({ context, input }) => {
  const by = actorOf(callerOf(context), context.address)
  const takeInto = { db: context.db, pool: context.intake, by }
  const items: Taken[] = []
  for (const item of input.items) items.push(...(await importItem(takeInto, item)))
  return { items }
})
