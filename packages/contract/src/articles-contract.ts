import { eventIterator } from '@orpc/contract'
import { Action } from '@trucot/core/review/decision'
import { z } from 'zod'
import { ArticleSummary, InboxStatus, InboxTotals } from './article-summary.ts'
import { ArticleView, Review } from './article-view.ts'
import { NOT_FOUND, permitted } from './errors.ts'
import { Cursor, pageSize, RowId, Text } from './identifiers.ts'
import { QueuedReadings } from './queue-contract.ts'

/** A decision as the client makes it; account, time, place in the log and what was judged are the server's. */
export const NewDecision = z.object({
  /** Made by the client: the same decision sent twice is applied once. */
  id: z.uuid(),
  /** Decisions taken in one act share it and undo as one. */
  groupId: z.uuid(),
  /** `ClaimState.id` as shown; the empty string for an undo, and for an added claim. */
  claimId: Text.max(200),
  /** The reading on the screen. */
  readingId: z.int().positive().nullable(),
  action: Action,
})
export type NewDecision = z.infer<typeof NewDecision>

/** News of one article, so that a second screen follows what another person decided. */
export const ArticleChange = z.object({ articleId: z.int(), version: z.int(), changedAt: z.iso.datetime() })
export type ArticleChange = z.infer<typeof ArticleChange>

const tags = ['articles']

export const articlesContract = {
  list: permitted
    .route({
      method: 'GET',
      path: '/articles',
      tags,
      summary: 'The inbox: what waits by how much it matters, the rest by arrival',
    })
    .input(
      z.object({
        status: InboxStatus.default('open'),
        /** Words of the title, with or without diacritics. */
        text: Text.trim().max(200).optional(),
        after: Cursor.optional(),
        limit: pageSize(50, 200),
      }),
    )
    .output(
      z.object({
        items: z.array(ArticleSummary),
        /** Where the next page begins, or null at the end. */
        next: Cursor.nullable(),
        totals: InboxTotals,
      }),
    ),
  get: permitted
    .errors(NOT_FOUND)
    .route({
      method: 'GET',
      path: '/articles/{id}',
      tags,
      summary: 'One article, its reading and its review',
    })
    .input(z.object({ id: RowId }))
    .output(ArticleView),
  decide: permitted
    .errors({
      ...NOT_FOUND,
      /** Another person decided on a claim in question since `seenVersion`. Nothing was recorded. */
      STALE: {
        status: 409,
        message: 'Someone else has decided on this meanwhile.',
        data: Review.extend({
          /** The other person's decisions, oldest first; they are in `log` too. */
          decisionIds: z.array(z.uuid()),
        }),
      },
      /** The decisions cannot be recorded as they are. Nothing was recorded. */
      REFUSED: {
        status: 422,
        message: 'The decision cannot be recorded.',
        data: z.object({ reason: z.string() }),
      },
    })
    .route({ method: 'POST', path: '/articles/{articleId}/decisions', tags, summary: 'Decide on claims' })
    .input(
      z.object({
        articleId: RowId,
        seenVersion: z.int().nonnegative(),
        decisions: z
          .array(NewDecision)
          .min(1)
          .max(500)
          .refine((decisions) => new Set(decisions.map(({ id }) => id)).size === decisions.length, {
            message: 'two decisions have one id',
          }),
      }),
    )
    /** `outcome` is repeated where all of it was recorded before. */
    .output(Review.extend({ outcome: z.enum(['recorded', 'repeated']) })),
  assign: permitted
    .errors({
      ...NOT_FOUND,
      /** It lies on another's desk. Nothing was changed. */
      TAKEN: {
        status: 409,
        message: 'Someone else has this article.',
        data: z.object({ name: z.string() }),
      },
    })
    .route({
      method: 'POST',
      path: '/articles/{articleId}/assignment',
      tags,
      summary: "Lay an article on one's own desk, or take it off",
    })
    .input(
      z.object({
        articleId: RowId,
        mine: z.boolean(),
        /** The caller has seen that another has it. */
        takeOver: z.boolean().default(false),
      }),
    )
    .output(ArticleSummary),
  snooze: permitted
    .errors(NOT_FOUND)
    .route({
      method: 'POST',
      path: '/articles/{articleId}/snooze',
      tags,
      summary: 'Keep an article out of the open list for a while',
    })
    .input(
      z.object({
        articleId: RowId,
        /** Null brings it back at once. */
        until: z.iso.datetime().nullable(),
      }),
    )
    .output(ArticleSummary),
  reread: permitted
    .errors(NOT_FOUND)
    .route({ method: 'POST', path: '/articles/reread', tags, summary: 'Queue articles for reading again' })
    .input(
      z.union([
        z.object({ ids: z.array(z.int().positive()).min(1).max(10_000) }),
        z.object({ all: z.literal(true) }),
      ]),
    )
    .output(QueuedReadings),
  changes: permitted
    .route({ method: 'GET', path: '/article-changes', tags, summary: 'Changes of articles as they happen' })
    .output(eventIterator(ArticleChange)),
}
