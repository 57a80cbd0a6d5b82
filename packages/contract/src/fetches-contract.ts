import { z } from 'zod'
import { permitted } from './errors.ts'
import { Text } from './identifiers.ts'

/** The most addresses one request may ask for. */
export const MOST_URLS = 500

/** An address somebody types. What may be fetched is checked when it is fetched, at every hop. */
export const WebAddress = Text.trim()
  .max(2000)
  .pipe(z.url({ protocol: /^https?$/ }))

/** How far one address has come. */
export const FetchItem = z.object({
  id: z.int(),
  url: z.string(),
  title: z.string().nullable(),
  publishedAt: z.iso.datetime().nullable(),
  /** passed_over: dated before what its source is to take. refused: it waits among the refused. failed: no answer came. */
  state: z.enum(['passed_over', 'waiting', 'leased', 'taken', 'refused', 'failed']),
  /** What was done with what was fetched last. */
  outcome: z.enum(['new', 'revised', 'unchanged']).nullable(),
  reason: z.string().nullable(),
  explanation: z.string().nullable(),
  articleId: z.int().nullable(),
  seenAt: z.iso.datetime(),
  /** When it is fetched, or tried again, at the earliest. */
  dueAt: z.iso.datetime().nullable(),
  finishedAt: z.iso.datetime().nullable(),
})
export type FetchItem = z.infer<typeof FetchItem>

const tags = ['fetches']

export const fetchesContract = {
  order: permitted
    .route({ method: 'POST', path: '/fetches', tags, summary: 'Have the workers fetch articles by address' })
    .input(
      z.object({
        /** Made by the client: sent twice, ordered once. */
        orderId: z.uuid(),
        urls: z.array(WebAddress).min(1).max(MOST_URLS),
      }),
    )
    .output(z.object({ orderId: z.uuid(), queued: z.int() })),
  get: permitted
    .route({ method: 'GET', path: '/fetches/{orderId}', tags, summary: 'How far an order to fetch has come' })
    .input(z.object({ orderId: z.uuid() }))
    .output(
      z.object({
        items: z.array(FetchItem),
        /** Addresses that are neither taken, refused nor failed yet. */
        open: z.int(),
      }),
    ),
}
