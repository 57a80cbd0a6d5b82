import { ORPCError } from '@orpc/server'
import { unknownRules } from '@trucot/core/claim/rule-ids'
import {
  type CampaignTemplate,
  listTemplates,
  removeTemplate,
  saveTemplate,
} from '@trucot/db/campaign-template'
import { planView, toPlan } from '../../campaigns/campaign-view.ts'
import { actorOf } from '../../session/caller.ts'
import { callerOf, procedures } from '../procedure.ts'

const { templates } = procedures.campaigns

function templateView({ id, name, plan, createdAt, changedAt }: CampaignTemplate) {
  return {
    id,
    name,
    plan: planView(plan),
    createdAt: createdAt.toISOString(),
    changedAt: changedAt.toISOString(),
  }
}

export const list = templates.list.handler(async ({ context: { db } }) => ({
  items: (await listTemplates(db)).map(templateView),
}))

export const save = templates.save.handler(async ({ context, input: { name, plan } }) => {
  const unknown = unknownRules(plan.without)
  if (unknown.length > 0) {
    throw new ORPCError('REFUSED', { status: 422, data: { reason: `unknown rules: ${unknown.join(', ')}` } })
  }
  const by = actorOf(callerOf(context), context.address)
  const template = { name, plan: toPlan(plan) }
  return templateView(await context.db.transaction().execute((tx) => saveTemplate(tx, template, by)))
})

export const remove = templates.remove.handler(async ({ context, input: { id } }) => {
  const by = actorOf(callerOf(context), context.address)
  const outcome = await context.db.transaction().execute((tx) => removeTemplate(tx, id, by))
  if (outcome === 'unknown') throw new ORPCError('NOT_FOUND')
  if (outcome === 'in_use') {
    throw new ORPCError('REFUSED', { status: 422, data: { reason: 'a schedule runs this template' } })
  }
  return { removed: true }
})
