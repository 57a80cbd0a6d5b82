import { z } from 'zod'
import { Text } from './identifiers.ts'

/** Which articles a campaign is about; everything said must hold. Nothing said is every article that has a page. */
export const CampaignSelection = z.strictObject({
  /** The site or folder they came from: how the source key begins, "https://" and "www." left aside. */
  source: Text.trim().min(1).max(300).optional(),
  outlet: Text.trim().min(1).max(300).optional(),
  /** First and last day of publication, both included. An article of a whole year or month counts where that touches. */
  publishedFrom: z.iso.date().optional(),
  publishedTo: z.iso.date().optional(),
  /** First and last day on which the newest page came in, in Vietnam's time. */
  arrivedFrom: z.iso.date().optional(),
  arrivedTo: z.iso.date().optional(),
  /** The same counted back from when the campaign is made: for templates. */
  arrivedWithinDays: z.int().min(1).max(3650).optional(),
  /** Words of the report or the title, with or without diacritics; those in quotation marks side by side. */
  text: Text.trim().min(1).max(200).optional(),
  /** A person, body, place or document that the current reading names so; case and the place of tone marks do not count. */
  entity: Text.trim().min(1).max(200).optional(),
  /** The reader version that came to the current reading. */
  readerVersion: Text.min(1).max(500).optional(),
  neverProcessed: z.literal(true).optional(),
  failed: z.literal(true).optional(),
  /** What a campaign set aside; `last`: the latest that set anything aside. */
  errorsOf: z.union([z.literal('last'), z.int().positive()]).optional(),
  ids: z.array(z.int().positive()).min(1).max(10_000).optional(),
})
export type CampaignSelection = z.infer<typeof CampaignSelection>

/**
 * Of what is selected, what is read. missing: what the present reader (with the same rules left out) has not read yet;
 * failed: what could not be read the last time; all: everything.
 */
export const CAMPAIGN_MODES = ['missing', 'failed', 'all'] as const
export const CampaignMode = z.enum(CAMPAIGN_MODES)
export type CampaignMode = z.infer<typeof CampaignMode>

/** A random part is read first; where it goes worse than this, the campaign stops and waits for a person. */
export const Canary = z.object({
  articles: z.int().min(1).max(5000),
  /** Most articles that may be set aside, as a share from 0 to 1. */
  maxErrorShare: z.number().min(0).max(1),
  /** Most decided claims that may meet a change, as a share of those decided in these articles, from 0 to 1. */
  maxMetShare: z.number().min(0).max(1),
})
export type Canary = z.infer<typeof Canary>

/** Hours in which nothing new is begun, by the clock of the time zone; from 22:00 until 06:00 goes past midnight. */
export const QuietHours = z.object({
  from: z.iso.time({ precision: -1 }),
  until: z.iso.time({ precision: -1 }),
})
export type QuietHours = z.infer<typeof QuietHours>

export const DEFAULT_BATCH_SIZE = 100
export const MOST_BATCH_SIZE = 500

/** Articles a second at most; null is as fast as the workers go. */
export const CampaignRate = z.number().min(0.1).max(100_000).nullable()
/** Articles in one job of the queue. */
export const CampaignBatchSize = z.int().min(1).max(MOST_BATCH_SIZE)

/** Which articles, and how they are read. */
export const CampaignScope = z.object({
  selection: CampaignSelection,
  mode: CampaignMode,
  /** Ids of rules to read without. */
  without: z.array(Text.min(1).max(200)).max(200).default([]),
})
export type CampaignScope = z.infer<typeof CampaignScope>

/** Everything an operator says about a campaign; what a template keeps. */
export const CampaignPlan = CampaignScope.extend({
  /** Why: kept with the campaign for good. */
  reason: Text.trim().min(1).max(2000),
  /** Null reads everything at once. */
  canary: Canary.nullable().default(null),
  rate: CampaignRate.default(null),
  batchSize: CampaignBatchSize.default(DEFAULT_BATCH_SIZE),
  quietHours: QuietHours.nullable().default(null),
  /** Reads even what is proven to read as it did. */
  verify: z.boolean().default(false),
})
export type CampaignPlan = z.infer<typeof CampaignPlan>
