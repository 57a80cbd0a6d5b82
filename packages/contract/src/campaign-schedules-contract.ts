import { z } from 'zod'
import { CampaignPlan, QuietHours } from './campaign-plan.ts'
import { NOT_FOUND, permitted } from './errors.ts'
import { RowId, Text } from './identifiers.ts'

export const CampaignTemplate = z.object({
  id: z.int(),
  name: z.string(),
  plan: CampaignPlan,
  createdAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
})
export type CampaignTemplate = z.infer<typeof CampaignTemplate>

/** A cron expression of five fields (minute hour day month weekday), or every so many minutes. */
export const ScheduleTiming = z.union([
  z.object({ cron: Text.trim().min(1).max(100) }),
  z.object({ everyMinutes: z.int().min(1).max(525_600) }),
])
export type ScheduleTiming = z.infer<typeof ScheduleTiming>

export const DEFAULT_TIME_ZONE = 'Asia/Ho_Chi_Minh'

const ScheduleSettings = z.object({
  templateId: RowId,
  timing: ScheduleTiming,
  timeZone: Text.max(100).default(DEFAULT_TIME_ZONE),
  /** A run that falls into them is begun when they end. */
  quietHours: QuietHours.nullable().default(null),
  enabled: z.boolean().default(true),
})

export const CampaignSchedule = z.object({
  id: z.int(),
  templateId: z.int(),
  templateName: z.string(),
  timing: ScheduleTiming,
  timeZone: z.string(),
  quietHours: QuietHours.nullable(),
  enabled: z.boolean(),
  /** Null where it is not enabled, or will never be due again. */
  nextAt: z.iso.datetime().nullable(),
  lastAt: z.iso.datetime().nullable(),
  /** What came of the latest run that was due; refused: the template names a rule or campaign that there is no longer. */
  lastOutcome: z.enum(['started', 'still_running', 'nothing_selected', 'refused']).nullable(),
  lastCampaignId: z.int().nullable(),
})
export type CampaignSchedule = z.infer<typeof CampaignSchedule>

const REFUSED = {
  REFUSED: { status: 422, message: 'That cannot be kept as it is.', data: z.object({ reason: z.string() }) },
} as const

const tags = ['campaigns']
const gone = z.object({ removed: z.boolean() })

export const campaignTemplatesContract = {
  list: permitted
    .route({ method: 'GET', path: '/campaign-templates', tags, summary: 'Campaigns saved to be made again' })
    .output(z.object({ items: z.array(CampaignTemplate) })),
  save: permitted
    .errors(REFUSED)
    .route({
      method: 'PUT',
      path: '/campaign-templates',
      tags,
      summary: 'Save a plan under a name, in place of what had that name',
    })
    .input(z.object({ name: Text.trim().min(1).max(200), plan: CampaignPlan }))
    .output(CampaignTemplate),
  remove: permitted
    .errors({ ...NOT_FOUND, ...REFUSED })
    .route({
      method: 'DELETE',
      path: '/campaign-templates/{id}',
      tags,
      summary: 'Remove a template that no schedule runs',
    })
    .input(z.object({ id: RowId }))
    .output(gone),
}

export const campaignSchedulesContract = {
  list: permitted
    .route({ method: 'GET', path: '/campaign-schedules', tags, summary: 'When which templates are run' })
    .output(z.object({ items: z.array(CampaignSchedule) })),
  create: permitted
    .errors({ ...NOT_FOUND, ...REFUSED })
    .route({ method: 'POST', path: '/campaign-schedules', tags, summary: 'Run a template again and again' })
    .input(ScheduleSettings)
    .output(CampaignSchedule),
  update: permitted
    .errors({ ...NOT_FOUND, ...REFUSED })
    .route({ method: 'PUT', path: '/campaign-schedules/{id}', tags, summary: 'Change a schedule' })
    .input(ScheduleSettings.extend({ id: RowId }))
    .output(CampaignSchedule),
  remove: permitted
    .errors(NOT_FOUND)
    .route({ method: 'DELETE', path: '/campaign-schedules/{id}', tags, summary: 'Remove a schedule' })
    .input(z.object({ id: RowId }))
    .output(gone),
}
