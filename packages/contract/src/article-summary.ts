import { z } from 'zod'

/** How many claims of an article are in which state. One claim may count in several. */
export const ClaimCounts = z.object({
  proposed: z.int(),
  /** Accepted as a whole, as read or as edited. */
  accepted: z.int(),
  rejected: z.int(),
  /** Claims on which the machine suggests another value than the person's. */
  suggestions: z.int(),
  /** No longer found, and not kept by anybody knowing so. */
  notFound: z.int(),
  /** Accepted with many at once, and drawn to be looked at again. */
  secondLooks: z.int(),
  unsure: z.int(),
  /** Places where the article disagrees with itself on claims that wait for a verdict. */
  conflicts: z.int(),
})
export type ClaimCounts = z.infer<typeof ClaimCounts>

export const PROCESSING_STATES = ['waiting', 'leased', 'done', 'failed'] as const
export const ProcessingState = z.enum(PROCESSING_STATES)
export type ProcessingState = z.infer<typeof ProcessingState>

/** One line of the inbox. */
export const ArticleSummary = z.object({
  id: z.int(),
  /** The canonical URL, else the name it was imported under. */
  sourceKey: z.string(),
  importName: z.string().nullable(),
  url: z.string().nullable(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  /** ISO day, month or year. */
  publishedOn: z.string().nullable(),
  /** Grows with every change a curator could see. */
  version: z.int(),
  counts: ClaimCounts,
  /** Null where no reading was ever asked for. */
  processing: ProcessingState.nullable(),
  /** Why the last reading failed, where it did. */
  lastError: z.string().nullable(),
  /** No page is left that is neither withdrawn nor purged: its claims do not count. */
  withdrawn: z.boolean(),
  /** Whose desk it lies on. */
  assignedTo: z.object({ id: z.int(), name: z.string() }).nullable(),
  /** Until when it is out of the open list; null where it is not. */
  snoozedUntil: z.iso.datetime().nullable(),
  /** When its newest page came in. */
  arrivedAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
})
export type ArticleSummary = z.infer<typeof ArticleSummary>

/**
 * open: something waits for a person (a proposed claim, a suggestion, one no longer found, a second look) and is not
 * snoozed; mine: what waits on the caller's desk, snoozed or not; conflicts: the article disagrees with itself on what
 * waits; decided: something was decided and nothing waits.
 */
export const INBOX_STATUSES = [
  'open',
  'mine',
  'suggestions',
  'conflicts',
  'not_found',
  'second_look',
  'decided',
  'all',
] as const
export const InboxStatus = z.enum(INBOX_STATUSES)
export type InboxStatus = z.infer<typeof InboxStatus>

/** How many articles stand in each part of the inbox. */
export const InboxTotals = z.object({
  open: z.int(),
  mine: z.int(),
  suggestions: z.int(),
  conflicts: z.int(),
  not_found: z.int(),
  second_look: z.int(),
  decided: z.int(),
  all: z.int(),
})
export type InboxTotals = z.infer<typeof InboxTotals>
