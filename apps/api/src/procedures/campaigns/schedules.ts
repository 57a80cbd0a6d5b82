import { ORPCError } from '@orpc/server'
import type { CampaignSchedule as ScheduleView } from '@trucot/contract/campaign-schedules-contract'
import {
  type CampaignSchedule,
  listSchedules,
  removeSchedule,
  type ScheduleSettings,
  saveSchedule,
} from '@trucot/db/campaign-schedule'
import { actorOf } from '../../session/caller.ts'
import { type ApiContext, callerOf, procedures } from '../procedure.ts'

const { schedules } = procedures.campaigns

function scheduleView({ nextAt, lastAt, ...schedule }: CampaignSchedule): ScheduleView {
  return { ...schedule, nextAt: nextAt?.toISOString() ?? null, lastAt: lastAt?.toISOString() ?? null }
}

async function saved(context: ApiContext, settings: ScheduleSettings, id?: number): Promise<ScheduleView> {
  const by = actorOf(callerOf(context), context.address)
  return await context.db.transaction().execute(async (tx) => {
    const made = await saveSchedule(tx, settings, by, id)
    if (made.outcome === 'refused') {
      throw new ORPCError('REFUSED', { status: 422, data: { reason: made.reason } })
    }
    const schedule =
      made.outcome === 'saved' ? (await listSchedules(tx)).find((one) => one.id === made.id) : undefined
    if (!schedule) throw new ORPCError('NOT_FOUND')
    return scheduleView(schedule)
  })
}

export const list = schedules.list.handler(async ({ context: { db } }) => ({
  items: (await listSchedules(db)).map(scheduleView),
}))

export const create = schedules.create.handler(({ context, input }) => saved(context, input))

export const update = schedules.update.handler(({ context, input: { id, ...settings } }) =>
  saved(context, settings, id),
)

export const remove = schedules.remove.handler(async ({ context, input: { id } }) => {
  const by = actorOf(callerOf(context), context.address)
  const removed = await context.db.transaction().execute((tx) => removeSchedule(tx, id, by))
  if (!removed) throw new ORPCError('NOT_FOUND')
  return { removed }
})
