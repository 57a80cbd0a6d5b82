import { PortableClaim } from '@trucot/core/review/portable-claim'
import { z } from 'zod'

export const CHANGE_KINDS = ['added', 'changed', 'retired'] as const
export const ChangeKind = z.enum(CHANGE_KINDS)
export type ChangeKind = z.infer<typeof ChangeKind>

/** How many claims of one type one rule added, changed or took away. */
export const ChangeTally = z.object({
  kind: ChangeKind,
  type: z.enum(['office', 'event', 'statement']),
  /** Of what was added the rule that made it, of what is gone the rule that had made it, of a change the rule of the field. */
  rule: z.string(),
  claims: z.int(),
  /** How many of them a decision was made on. */
  decided: z.int(),
})
export type ChangeTally = z.infer<typeof ChangeTally>

/** One claim that is otherwise now, old and new side by side with their quotes. */
export const ClaimChangeView = z.object({
  kind: ChangeKind,
  rule: z.string(),
  decided: z.boolean(),
  before: PortableClaim.nullable(),
  after: PortableClaim.nullable(),
  /** Names of the fields that say something else, of a change. */
  fields: z.array(z.string()),
})
export type ClaimChangeView = z.infer<typeof ClaimChangeView>

export const ChangedArticle = z.object({
  articleId: z.int(),
  title: z.string().nullable(),
  sourceKey: z.string(),
  decisionsMet: z.int(),
  suggestionsRaised: z.int(),
  /** Empty where the article's words were purged since. */
  changes: z.array(ClaimChangeView),
})
export type ChangedArticle = z.infer<typeof ChangedArticle>

/** What reading a sample again would change. Nothing was written. */
export const CampaignPreview = z.object({
  /** Articles that the campaign would read. */
  articles: z.int(),
  /** The same seed over the same articles gives the same sample. */
  seed: z.int(),
  /** Articles of the sample. */
  drawn: z.int(),
  /** How many of them were read: fewer than were drawn where the time was over. */
  sampled: z.int(),
  /** Sampled articles whose reading would be another. */
  changed: z.int(),
  /** Sampled articles that could not be read, each with why. */
  errors: z.array(z.object({ articleId: z.int(), message: z.string() })),
  /** Claims of the sample that stay as they are. */
  claimsSame: z.int(),
  tallies: z.array(ChangeTally),
  /** Decided claims in the sample, and how many of them meet a change. */
  decidedClaims: z.int(),
  decisionsMet: z.int(),
  suggestionsRaised: z.int(),
  /** Articles with the most telling changes first: those that meet decisions. At most 20. */
  examples: z.array(ChangedArticle),
  milliseconds: z.number(),
})
export type CampaignPreview = z.infer<typeof CampaignPreview>
