import type { CampaignView } from '@trucot/contract/campaign-view'
import { campaignsUnderWay } from '@trucot/db/campaign'
import type { Database } from '@trucot/db/database'
import type { Log } from '@trucot/service/log'
import { type LiveFeed, openLiveFeed } from '../changes/live-feed.ts'
import { campaignViews } from './campaign-view.ts'

/** What ended so lately is looked at once more. */
const JUST_ENDED_SECONDS = 15

/** Campaigns as they go. */
export type CampaignFeed = LiveFeed<CampaignView>

/** Everything under way or just ended, as a new follower wants to know it first. */
export async function underWay(db: Database): Promise<CampaignView[]> {
  return await campaignViews(db, await campaignsUnderWay(db, JUST_ENDED_SECONDS))
}

/** Watches the ledger for campaigns about which anything changed. */
export function openCampaignFeed(db: Database, log: Log): CampaignFeed {
  const told = new Map<number, string>()

  async function look(): Promise<CampaignView[]> {
    const views = await campaignViews(db, await campaignsUnderWay(db, JUST_ENDED_SECONDS))
    const news = views.filter((view) => {
      const words = JSON.stringify(view)
      if (told.get(view.id) === words) return false
      told.set(view.id, words)
      return true
    })
    return news
  }

  return openLiveFeed({ look, forget: () => told.clear() }, log)
}
