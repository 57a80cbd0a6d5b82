import { z } from 'zod'
import {
  CampaignBatchSize,
  CampaignMode,
  CampaignRate,
  CampaignSelection,
  Canary,
  QuietHours,
} from './campaign-plan.ts'

/**
 * selecting: its articles are being written down; draft: they are, and it waits for its start; canary, running: it goes;
 * paused: by a person, or by its canary (`stoppedBy`); done: everything ended; cancelled: what had not begun never will;
 * rolling_back, rolled_back: its readings are, or were, taken back.
 */
export const CAMPAIGN_STATES = [
  'selecting',
  'draft',
  'canary',
  'running',
  'paused',
  'done',
  'cancelled',
  'rolling_back',
  'rolled_back',
] as const
export const CampaignState = z.enum(CAMPAIGN_STATES)
export type CampaignState = z.infer<typeof CampaignState>

/** Why a campaign paused by itself. */
export const CampaignStop = z.enum(['canary_errors', 'canary_decisions'])

/** How many articles and claims. */
export const CampaignCounts = z.object({
  /** Frozen when the campaign was made. */
  total: z.int(),
  /** Read and stored. */
  done: z.int(),
  /** Set aside with an error. */
  failed: z.int(),
  /** Nothing to read any more: withdrawn or purged since. */
  skipped: z.int(),
  /** Not ended: waiting, in the queue, or being read. Of a cancelled campaign: never begun. */
  open: z.int(),
  /** Articles of which another reading is in force now. */
  changed: z.int(),
  /** Of those done: proven to read as they did, and so not read. */
  proven: z.int(),
  /** Claims that stay as they are, of all articles read. */
  claimsSame: z.int(),
  claimsAdded: z.int(),
  claimsChanged: z.int(),
  claimsRetired: z.int(),
  /** Decided claims that meet a change. */
  decisionsMet: z.int(),
  suggestionsRaised: z.int(),
})
export type CampaignCounts = z.infer<typeof CampaignCounts>

/** What was taken back and what was not, with why. */
export const RollbackCounts = z.object({
  /** Articles that went back to the reading before. */
  rolledBack: z.int(),
  /** Articles that stay as they are, by reason. */
  skipped: z.partialRecord(
    z.enum(['read_again', 'another_page', 'nothing_before', 'erased', 'withdrawn']),
    z.int(),
  ),
  /** Articles still to be looked at. */
  open: z.int(),
  reason: z.string(),
})
export type RollbackCounts = z.infer<typeof RollbackCounts>

export const CampaignView = z.object({
  id: z.int(),
  reason: z.string(),
  selection: CampaignSelection,
  mode: CampaignMode,
  without: z.array(z.string()),
  verify: z.boolean(),
  state: CampaignState,
  stoppedBy: CampaignStop.nullable(),
  canary: Canary.nullable(),
  /** When its canary was found good, or a person let it go on all the same; null where neither. */
  canaryPassedAt: z.iso.datetime().nullable(),
  rate: CampaignRate,
  batchSize: CampaignBatchSize,
  quietHours: QuietHours.nullable(),
  /** It is its quiet hours now: nothing new is begun. */
  quietNow: z.boolean(),
  counts: CampaignCounts,
  /** Articles a second, of late; null where none ended lately. */
  pace: z.number().nullable(),
  /** Seconds until everything has ended at this pace; null where it cannot be said. */
  secondsLeft: z.number().nullable(),
  rollback: RollbackCounts.nullable(),
  scheduleId: z.int().nullable(),
  /** Null where a machine did. */
  createdBy: z.object({ id: z.int(), name: z.string() }).nullable(),
  createdAt: z.iso.datetime(),
  startedAt: z.iso.datetime().nullable(),
  finishedAt: z.iso.datetime().nullable(),
})
export type CampaignView = z.infer<typeof CampaignView>

/** The bar of one outlet; the empty name is articles whose outlet nobody knows. */
export const OutletProgress = z.object({
  outlet: z.string(),
  total: z.int(),
  done: z.int(),
  failed: z.int(),
  skipped: z.int(),
  changed: z.int(),
})
export type OutletProgress = z.infer<typeof OutletProgress>

/** Who did what to it, or what it did by itself. */
export const CampaignLogLine = z.object({
  at: z.iso.datetime(),
  actor: z.string(),
  /** "campaign.start", "campaign.canary_stopped", … */
  action: z.string(),
  before: z.json().nullable(),
  after: z.json().nullable(),
})

export const CampaignDetail = z.object({
  campaign: CampaignView,
  /** The largest first; at most 200, what is beyond is summed under the name "…". */
  outlets: z.array(OutletProgress),
  /** Oldest first. */
  log: z.array(CampaignLogLine),
})
export type CampaignDetail = z.infer<typeof CampaignDetail>

/** Errors that are alike: one normalised message from one place in the code. */
export const CampaignErrorGroup = z.object({
  fingerprint: z.string(),
  /** With numbers, names and paths left out. */
  message: z.string(),
  articles: z.int(),
  sample: z.object({
    articleId: z.int(),
    title: z.string().nullable(),
    sourceKey: z.string(),
    /** The message as it came, the stack, and what is known of the attempt. */
    log: z.string(),
  }),
  firstAt: z.iso.datetime(),
  lastAt: z.iso.datetime(),
})
export type CampaignErrorGroup = z.infer<typeof CampaignErrorGroup>

/** One article of a campaign. */
export const CampaignItem = z.object({
  articleId: z.int(),
  title: z.string().nullable(),
  sourceKey: z.string(),
  outlet: z.string(),
  state: z.enum(['pending', 'done', 'failed', 'skipped']),
  /** Of done: same, proven (same, and not read), new, returned, superseded. Of skipped: nothing_to_read. */
  outcome: z.string().nullable(),
  canary: z.boolean(),
  attempts: z.int(),
  errorFingerprint: z.string().nullable(),
  finishedAt: z.iso.datetime().nullable(),
})
export type CampaignItem = z.infer<typeof CampaignItem>
