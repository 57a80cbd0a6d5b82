import {
  cancelCampaign,
  changeCampaign,
  pauseCampaign,
  resumeCampaign,
  retryFailed as retryFailedItems,
  rollBackCampaign,
  startCampaign,
} from '@trucot/db/campaign-acts'
import { procedures } from '../procedure.ts'
import { actOn } from './act-on.ts'

const { campaigns } = procedures

export const start = campaigns.start.handler(async ({ context, input: { id } }) => {
  const { campaign } = await actOn(context, id, (tx, by) => startCampaign(tx, id, by))
  return campaign
})

export const pause = campaigns.pause.handler(async ({ context, input: { id } }) => {
  const { campaign } = await actOn(context, id, (tx, by) => pauseCampaign(tx, id, by))
  return campaign
})

export const resume = campaigns.resume.handler(async ({ context, input: { id } }) => {
  const { campaign } = await actOn(context, id, (tx, by) => resumeCampaign(tx, id, by))
  return campaign
})

export const cancel = campaigns.cancel.handler(async ({ context, input: { id, reason } }) => {
  const { campaign } = await actOn(context, id, (tx, by) => cancelCampaign(tx, id, by, reason))
  return campaign
})

export const change = campaigns.change.handler(
  async ({ context, input: { id, rate, batchSize, quietHours } }) => {
    const settings = {
      ...(rate === undefined ? {} : { rate }),
      ...(batchSize === undefined ? {} : { batchSize }),
      ...(quietHours === undefined ? {} : { quietHours }),
    }
    const { campaign } = await actOn(context, id, (tx, by) => changeCampaign(tx, id, by, settings))
    return campaign
  },
)

export const retryFailed = campaigns.retryFailed.handler(async ({ context, input: { id, fingerprint } }) => {
  const { campaign, outcome } = await actOn(context, id, (tx, by) =>
    retryFailedItems(tx, id, by, fingerprint),
  )
  return { campaign, articles: outcome.articles ?? 0 }
})

export const rollback = campaigns.rollback.handler(async ({ context, input: { id, reason } }) => {
  const { campaign } = await actOn(context, id, (tx, by) => rollBackCampaign(tx, id, by, reason))
  return campaign
})
