import { z } from 'zod'
import { NOT_FOUND, permitted } from './errors.ts'
import { FetchItem, WebAddress } from './fetches-contract.ts'
import { Cursor, pageSize, RowId, Text } from './identifiers.ts'

export const SOURCE_KINDS = ['feed', 'sitemap'] as const
export const SourceKind = z.enum(SOURCE_KINDS)
export type SourceKind = z.infer<typeof SourceKind>

/** A feed or sitemap that the workers look at on a schedule. */
export const SourceView = z.object({
  id: z.int(),
  kind: SourceKind,
  url: z.string(),
  name: z.string(),
  outlet: z.string().nullable(),
  everySeconds: z.int(),
  /** What it names with an earlier date is passed over. */
  takeSince: z.iso.datetime().nullable(),
  createdAt: z.iso.datetime(),
  pausedAt: z.iso.datetime().nullable(),
  /** ok: the last look succeeded; failing: it did not; new: not looked at yet. */
  health: z.enum(['new', 'ok', 'failing', 'paused']),
  checkedAt: z.iso.datetime().nullable(),
  succeededAt: z.iso.datetime().nullable(),
  dueAt: z.iso.datetime(),
  /** Failed looks in a row. */
  failures: z.int(),
  lastError: z.string().nullable(),
  /** Addresses it named, by how far they have come. */
  items: z.object({
    passedOver: z.int(),
    waiting: z.int(),
    taken: z.int(),
    refused: z.int(),
    failed: z.int(),
  }),
})
export type SourceView = z.infer<typeof SourceView>

/** One look at a source. */
export const SourceCheck = z.object({
  at: z.iso.datetime(),
  outcome: z.enum(['changed', 'unchanged', 'failed']),
  named: z.int(),
  fresh: z.int(),
  tookMs: z.int(),
  error: z.string().nullable(),
})
export type SourceCheck = z.infer<typeof SourceCheck>

/** What one look at a source finds, without taking anything. */
export const SourcePreview = z.object({
  kind: SourceKind,
  /** What the source calls itself. */
  title: z.string().nullable(),
  /** "rss", "atom", "json", "rdf", "sitemap", "sitemap index". */
  format: z.string(),
  /** At most 50, the newest first. */
  items: z.array(
    z.object({
      url: z.string(),
      title: z.string().nullable(),
      publishedAt: z.iso.datetime().nullable(),
      /** would_take: fetched after adding; passed_over: too old; known: its article is here; refused: `reason`. */
      verdict: z.enum(['would_take', 'passed_over', 'known', 'refused']),
      reason: z.string().nullable(),
    }),
  ),
  /** All it names, however many are shown. */
  named: z.int(),
  wouldTake: z.int(),
})
export type SourcePreview = z.infer<typeof SourcePreview>

const Name = Text.trim().min(1).max(200)
const EverySeconds = z.int().min(60).max(604_800)
const Day = z.iso.date()
/** Why an address could not be looked at: `reason` is a short word, `explanation` says it in whole words. */
const UNREADABLE = {
  SOURCE_UNREADABLE: {
    status: 422,
    message: 'That source cannot be read.',
    data: z.object({ reason: z.string(), explanation: z.string() }),
  },
} as const

const tags = ['sources']
const one = permitted.errors(NOT_FOUND)

export const sourcesContract = {
  list: permitted
    .route({ method: 'GET', path: '/sources', tags, summary: 'All sources and their health' })
    .output(z.object({ items: z.array(SourceView) })),
  get: one
    .route({ method: 'GET', path: '/sources/{id}', tags, summary: 'A source, its looks and its days' })
    .input(z.object({ id: RowId }))
    .output(
      z.object({
        source: SourceView,
        /** The latest first, at most 100. */
        checks: z.array(SourceCheck),
        /** Articles taken a day in the last 60 days (UTC), days without any included, oldest first. */
        days: z.array(
          z.object({ day: z.iso.date(), new: z.int(), revised: z.int(), refused: z.int(), failed: z.int() }),
        ),
      }),
    ),
  items: one
    .route({ method: 'GET', path: '/sources/{id}/items', tags, summary: 'Addresses a source named' })
    .input(
      z.object({
        id: RowId,
        state: FetchItem.shape.state.optional(),
        after: Cursor.optional(),
        limit: pageSize(50, 200),
      }),
    )
    .output(z.object({ items: z.array(FetchItem), next: Cursor.nullable() })),
  preview: permitted
    .errors(UNREADABLE)
    .route({ method: 'POST', path: '/sources/preview', tags, summary: 'Look at a source and take nothing' })
    .input(z.object({ url: WebAddress, takeSince: z.iso.datetime({ offset: true }).optional() }))
    .output(SourcePreview),
  create: permitted
    .errors({ SOURCE_KNOWN: { status: 409, message: 'There is a source with this address.' } })
    .route({ method: 'POST', path: '/sources', tags, summary: 'Add a source' })
    .input(
      z.object({
        kind: SourceKind,
        url: WebAddress,
        name: Name,
        outlet: Text.trim().max(200).optional(),
        everySeconds: EverySeconds.default(900),
        /** Unless said, what was published in the last seven days, and what has no date. */
        takeSince: z.iso.datetime({ offset: true }).optional(),
      }),
    )
    .output(z.object({ source: SourceView })),
  update: one
    .route({ method: 'PATCH', path: '/sources/{id}', tags, summary: 'Rename, pause, resume a source' })
    .input(
      z.object({
        id: RowId,
        name: Name.optional(),
        outlet: Text.trim().max(200).nullable().optional(),
        everySeconds: EverySeconds.optional(),
        paused: z.boolean().optional(),
      }),
    )
    .output(z.object({ source: SourceView })),
  check: one
    .route({ method: 'POST', path: '/sources/{id}/check', tags, summary: 'Look at a source now' })
    .input(z.object({ id: RowId }))
    .output(z.object({ source: SourceView })),
  backfill: one
    .route({
      method: 'POST',
      path: '/sources/{id}/backfill',
      tags,
      summary: 'Take what it named in a range of days',
    })
    .input(z.object({ id: RowId, from: Day, to: Day }).refine(({ from, to }) => from <= to, { path: ['to'] }))
    /** Addresses known already that are fetched now; more follow when the source is looked at again. */
    .output(z.object({ source: SourceView, queued: z.int() })),
  remove: one
    .route({
      method: 'DELETE',
      path: '/sources/{id}',
      tags,
      summary: 'Stop looking at a source; articles stay',
    })
    .input(z.object({ id: RowId }))
    .output(z.object({})),
}
