import type { MediaType } from '@trucot/core/page/media-type'
import type { Actor } from '@trucot/db/audit'
import type { Database } from '@trucot/db/database'
import { importPage } from '@trucot/db/page'
import { keepRefusal, settleRefused, waitingRefusals } from '@trucot/db/refused-import'
import type { Offer, OfferedPage, OpenedPage, RefusedPage } from './files/offered-page.ts'
import type { IntakePool } from './thread/intake-pool.ts'

/** What became of one page of an offer. */
export interface Taken {
  name: string
  outcome: 'new' | 'revised' | 'unchanged' | 'refused'
  articleId: number | null
  pageId: number | null
  reason: string | null
  explanation?: string
  /** The archive or table it was in. */
  within?: string
  /** How its bytes were written, where that was not Unicode. */
  encoding?: string
}

export interface TakeInContext {
  db: Database
  pool: IntakePool
  by: Actor
  /** The source that named it. */
  sourceId?: number | null
}

const UNICODE = new Set(['UTF-8', 'UTF-16'])

async function refuse(
  context: TakeInContext,
  refused: RefusedPage,
  articleId: number | null,
): Promise<Taken> {
  const { db, by, sourceId = null } = context
  await db.transaction().execute((tx) => keepRefusal(tx, { ...refused, sourceId }, by))
  const { name, reason, explanation } = refused
  return { name, outcome: 'refused', articleId, pageId: null, reason, explanation }
}

async function takePage(context: TakeInContext, page: OfferedPage): Promise<Taken> {
  const { db, by } = context
  const { name, mediaType, bytes, url, meta, headers, encoding } = page
  const result = await db.transaction().execute((tx) =>
    importPage(
      tx,
      {
        importName: name,
        mediaType,
        bytes,
        encoding,
        ...(url === undefined ? {} : { url }),
        ...(meta ? { meta } : {}),
        ...(headers ? { headers } : {}),
      },
      by,
    ),
  )
  if (result.outcome === 'refused') {
    const { reason, explanation, articleId } = result
    return await refuse(
      context,
      { name, reason, explanation, mediaType, bytes, ...(url ? { url } : {}), ...(meta ? { meta } : {}) },
      articleId,
    )
  }
  await settle(context, page, result.articleId)
  return { name, ...result, reason: null, ...(UNICODE.has(encoding) ? {} : { encoding }) }
}

/** What was refused under this name or address before has come in now. */
async function settle({ db, by }: TakeInContext, page: OfferedPage, articleId: number): Promise<void> {
  const waiting = await waitingRefusals(db, { name: page.name, url: page.url ?? null })
  if (waiting.length === 0) return
  await db.transaction().execute((tx) => settleRefused(tx, waiting, { state: 'taken', articleId }, by))
}

async function takeOpened(context: TakeInContext, opened: OpenedPage): Promise<Taken> {
  const taken =
    'page' in opened ? await takePage(context, opened.page) : await refuse(context, opened.refused, null)
  return opened.within === undefined ? taken : { ...taken, within: opened.within }
}

/**
 * Takes in what somebody brings: opens it in a thread, keeps each page in a transaction of its own, and puts what is refused
 * among the refused. Says of each page what became of it, in order.
 */
export async function takeIn(context: TakeInContext, offer: Offer): Promise<Taken[]> {
  const taken: Taken[] = []
  for (const opened of await context.pool.open(offer)) taken.push(await takeOpened(context, opened))
  return taken
}

/** A refused thing as it is offered again; null where its bytes were not kept or its kind is not known. */
export function offerAgain(refused: {
  name: string
  url?: string | null
  mediaType?: string | null
  meta?: Offer['meta']
  bytes?: Uint8Array | null
}): Offer | null {
  if (!refused.bytes || !refused.mediaType) return null
  return {
    name: refused.name,
    mediaType: refused.mediaType as MediaType,
    bytes: refused.bytes,
    ...(refused.url ? { url: refused.url } : {}),
    ...(refused.meta && Object.keys(refused.meta).length > 0 ? { meta: refused.meta } : {}),
  }
}
