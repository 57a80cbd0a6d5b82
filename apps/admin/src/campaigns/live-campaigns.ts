import { useQueryClient } from '@tanstack/vue-query'
import type { CampaignView } from '@trucot/contract/campaign-view'
import { onScopeDispose, shallowReactive } from 'vue'
import { api } from '../api/client.ts'
import { keepFollowing } from '../api/keep-following.ts'
import { campaignKey } from './campaign-query.ts'

const PAUSE_BEFORE_RETRY = 3000
const PAUSE_BETWEEN_DETAILS = 2000

/**
 * Follows campaigns as they go, for as long as the calling component lives. Returns the newest known form of each; the
 * outlets, errors and sums of a campaign that is looked at are asked for again at a calm pace.
 */
export function useLiveCampaigns(): ReadonlyMap<number, CampaignView> {
  const queryClient = useQueryClient()
  const newest = shallowReactive(new Map<number, CampaignView>())
  const due = new Map<number, ReturnType<typeof setTimeout>>()

  function refreshDetails(id: number): void {
    if (due.has(id)) return
    due.set(
      id,
      setTimeout(() => {
        due.delete(id)
        void queryClient.invalidateQueries({ queryKey: campaignKey(id) })
      }, PAUSE_BETWEEN_DETAILS),
    )
  }

  keepFollowing(
    async (signal) => {
      const stream = await api.campaigns.progress(undefined, { signal })
      // What was told before the stream was lost may have gone on, and ended, unheard.
      for (const id of newest.keys()) refreshDetails(id)
      newest.clear()
      return stream
    },
    (campaign) => {
      newest.set(campaign.id, campaign)
      refreshDetails(campaign.id)
    },
    PAUSE_BEFORE_RETRY,
  )
  onScopeDispose(() => {
    for (const timer of due.values()) clearTimeout(timer)
  })
  return newest
}
