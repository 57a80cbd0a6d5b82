import type { CampaignView } from '@trucot/contract/campaign-view'
import { api } from '../api/client.ts'

export const campaignsKey = ['campaigns'] as const
export const campaignKey = (id: number) => [...campaignsKey, 'one', id] as const

/** Campaigns, latest first, a page at a time. */
export const campaignListQuery = {
  queryKey: [...campaignsKey, 'list'],
  queryFn: ({ pageParam }: { pageParam: string | undefined }) =>
    api.campaigns.list({ limit: 30, ...(pageParam === undefined ? {} : { after: pageParam }) }),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page: { next: string | null }) => page.next ?? undefined,
}

/** One campaign with its outlets and its log. */
export const campaignQuery = (id: number) => ({
  queryKey: campaignKey(id),
  queryFn: () => api.campaigns.get({ id }),
})

/** Sums of what a campaign changed. */
export const campaignDiffQuery = (id: number) => ({
  queryKey: [...campaignKey(id), 'diff'],
  queryFn: () => api.campaigns.diff({ id }),
})

/** What a campaign set aside, by kind of error. */
export const campaignErrorsQuery = (id: number) => ({
  queryKey: [...campaignKey(id), 'errors'],
  queryFn: () => api.campaigns.errors({ id }),
})

export const templatesQuery = {
  queryKey: [...campaignsKey, 'templates'],
  queryFn: () => api.campaigns.templates.list(),
}

export const schedulesQuery = {
  queryKey: [...campaignsKey, 'schedules'],
  queryFn: () => api.campaigns.schedules.list(),
}

export const choicesQuery = {
  queryKey: [...campaignsKey, 'choices'],
  queryFn: () => api.campaigns.choices(),
}

/** Whether something about a campaign still changes by itself. */
export function isUnderWay({ state }: CampaignView): boolean {
  return ['selecting', 'canary', 'running', 'rolling_back'].includes(state)
}
