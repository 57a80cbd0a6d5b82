import { api } from '../api/client.ts'
import { pageByPage } from '../api/page-by-page.ts'

export const campaignsKey = ['campaigns'] as const
export const campaignKey = (id: number) => [...campaignsKey, 'one', id] as const

/** Campaigns, latest first, a page at a time. */
export const campaignListQuery = {
  queryKey: [...campaignsKey, 'list'],
  ...pageByPage((from) => api.campaigns.list({ limit: 30, ...from })),
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
