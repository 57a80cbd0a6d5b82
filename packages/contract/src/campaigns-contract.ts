import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { CampaignPreview, ChangedArticle, ChangeTally } from './campaign-diff.ts'
import { CampaignBatchSize, CampaignPlan, CampaignRate, CampaignScope, QuietHours } from './campaign-plan.ts'
import { campaignSchedulesContract, campaignTemplatesContract } from './campaign-schedules-contract.ts'
import {
  CampaignDetail,
  CampaignErrorGroup,
  CampaignItem,
  CampaignState,
  CampaignView,
} from './campaign-view.ts'
import { NOT_FOUND, permitted } from './errors.ts'
import { Cursor, pageSize, RowId, Text } from './identifiers.ts'

const tags = ['campaigns']
const ById = z.object({ id: RowId })

const REFUSED = {
  /** The plan cannot be carried out as it is: an unknown rule, an unknown campaign, nothing selected. Nothing was written. */
  REFUSED: {
    status: 422,
    message: 'That campaign cannot be made.',
    data: z.object({
      reason: z.enum(['unknown_rules', 'unknown_campaign', 'nothing_selected']),
      /** The rules that there are, where one is not known. */
      known: z.array(z.string()).optional(),
      unknown: z.array(z.string()).optional(),
    }),
  },
} as const

/** The campaign's state does not allow what was asked for. Nothing was changed. */
const NOT_NOW = {
  NOT_NOW: {
    status: 409,
    message: 'The campaign is not in a state for that.',
    data: z.object({ state: CampaignState }),
  },
} as const

const act = permitted.errors({ ...NOT_FOUND, ...NOT_NOW })

export const campaignsContract = {
  /** What the form offers to choose from. */
  choices: permitted
    .route({
      method: 'GET',
      path: '/campaigns/choices',
      tags,
      summary: 'Outlets, reader versions and rules there are',
    })
    .output(
      z.object({
        outlets: z.array(z.object({ outlet: z.string(), articles: z.int() })),
        /** The present one first. */
        readerVersions: z.array(z.string()),
        rules: z.array(z.string()),
      }),
    ),
  count: permitted
    .errors(REFUSED)
    .route({
      method: 'POST',
      path: '/campaigns/count',
      tags,
      summary: 'How many articles a campaign would read',
    })
    .input(CampaignScope)
    .output(z.object({ articles: z.int() })),
  preview: permitted
    .errors(REFUSED)
    .route({
      method: 'POST',
      path: '/campaigns/preview',
      tags,
      summary: 'Read a random sample in memory and say what would change; nothing is written',
    })
    .input(
      CampaignScope.extend({
        size: z.int().min(1).max(200).default(50),
        /** Left out: any. */
        seed: z.int().min(0).max(2_147_483_647).optional(),
      }),
    )
    .output(CampaignPreview),
  create: permitted
    .errors(REFUSED)
    .route({ method: 'POST', path: '/campaigns', tags, summary: 'Freeze the articles of a campaign' })
    /**
     * With `start` it begins as soon as its articles are written down. A request with the `requestId` of an earlier one
     * makes no second campaign, and gives the first.
     */
    .input(CampaignPlan.extend({ start: z.boolean().default(false), requestId: z.uuid().optional() }))
    .output(CampaignView),
  list: permitted
    .route({ method: 'GET', path: '/campaigns', tags, summary: 'Campaigns, latest first' })
    .input(z.object({ after: Cursor.optional(), limit: pageSize(30, 100) }))
    .output(z.object({ items: z.array(CampaignView), next: Cursor.nullable() })),
  get: permitted
    .errors(NOT_FOUND)
    .route({ method: 'GET', path: '/campaigns/{id}', tags, summary: 'One campaign, its outlets and its log' })
    .input(ById)
    .output(CampaignDetail),
  start: act
    .route({
      method: 'POST',
      path: '/campaigns/{id}/start',
      tags,
      summary: 'Begin, with the canary where there is one',
    })
    .input(ById)
    .output(CampaignView),
  pause: act
    .route({
      method: 'POST',
      path: '/campaigns/{id}/pause',
      tags,
      summary: 'Begin nothing more until it is resumed',
    })
    .input(ById)
    .output(CampaignView),
  resume: act
    .route({
      method: 'POST',
      path: '/campaigns/{id}/resume',
      tags,
      summary: 'Go on; past a canary that stopped it, with everything',
    })
    .input(ById)
    .output(CampaignView),
  cancel: act
    .route({
      method: 'POST',
      path: '/campaigns/{id}/cancel',
      tags,
      summary: 'Never begin what has not begun',
    })
    .input(ById.extend({ reason: Text.trim().min(1).max(2000).optional() }))
    .output(CampaignView),
  change: act
    .route({
      method: 'PATCH',
      path: '/campaigns/{id}',
      tags,
      summary: 'Change rate, batch size and quiet hours while it runs',
    })
    .input(
      ById.extend({
        rate: CampaignRate.optional(),
        batchSize: CampaignBatchSize.optional(),
        quietHours: QuietHours.nullable().optional(),
      }),
    )
    .output(CampaignView),
  retryFailed: act
    .route({ method: 'POST', path: '/campaigns/{id}/retry', tags, summary: 'Read again what was set aside' })
    /** With a fingerprint only what has that error. */
    .input(ById.extend({ fingerprint: Text.min(1).max(100).optional() }))
    .output(z.object({ campaign: CampaignView, articles: z.int() })),
  errors: permitted
    .errors(NOT_FOUND)
    .route({
      method: 'GET',
      path: '/campaigns/{id}/errors',
      tags,
      summary: 'What was set aside, by kind of error, the most frequent first',
    })
    .input(ById)
    .output(z.object({ items: z.array(CampaignErrorGroup) })),
  items: permitted
    .errors(NOT_FOUND)
    .route({ method: 'GET', path: '/campaigns/{id}/items', tags, summary: "A campaign's articles" })
    .input(
      ById.extend({
        state: CampaignItem.shape.state.optional(),
        fingerprint: Text.min(1).max(100).optional(),
        after: Cursor.optional(),
        limit: pageSize(50, 200),
      }),
    )
    .output(z.object({ items: z.array(CampaignItem), next: Cursor.nullable() })),
  diff: permitted
    .errors(NOT_FOUND)
    .route({
      method: 'GET',
      path: '/campaigns/{id}/diff',
      tags,
      summary: 'What the run changed, by type and rule',
    })
    .input(ById)
    .output(
      z.object({
        tallies: z.array(ChangeTally),
        changedArticles: z.int(),
        decisionsMet: z.int(),
        suggestionsRaised: z.int(),
      }),
    ),
  changes: permitted
    .errors(NOT_FOUND)
    .route({
      method: 'GET',
      path: '/campaigns/{id}/changes',
      tags,
      summary: 'What the run changed, article by article',
    })
    .input(
      ById.extend({
        /** Only articles in which this rule changed something. */
        rule: Text.min(1).max(200).optional(),
        /** Only articles in which a decision meets a change. */
        decided: z.union([z.literal(true), z.literal('true').transform(() => true as const)]).optional(),
        after: Cursor.optional(),
        limit: pageSize(20, 50),
      }),
    )
    .output(z.object({ items: z.array(ChangedArticle), next: Cursor.nullable() })),
  rollback: act
    .route({
      method: 'POST',
      path: '/campaigns/{id}/rollback',
      tags,
      summary: 'Put the readings back that were in force before; decisions stay as they are',
    })
    .input(ById.extend({ reason: Text.trim().min(1).max(2000) }))
    .output(CampaignView),
  /** First every campaign that is under way, then each again whenever something about it changed. */
  progress: permitted
    .route({ method: 'GET', path: '/campaign-progress', tags, summary: 'Campaigns as they go' })
    .output(eventIterator(CampaignView)),
  templates: campaignTemplatesContract,
  schedules: campaignSchedulesContract,
}
