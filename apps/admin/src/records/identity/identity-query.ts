import { api } from '../../api/client.ts'
import { pageByPage } from '../../api/page-by-page.ts'
import { identityKey } from './identity-key.ts'

export const PAIR_SHOWS = ['mine', 'open', 'unsure', 'decided'] as const
export type PairShow = (typeof PAIR_SHOWS)[number]

/** Pairs to judge, the likeliest first. */
export const pairsQuery = (show: PairShow) => ({
  queryKey: [...identityKey, 'pairs', show],
  ...pageByPage((from) => api.identity.pairs({ show, limit: 10, ...from })),
})

/** Single-seat offices with gaps or overlaps. */
export const alarmsQuery = {
  queryKey: [...identityKey, 'alarms'],
  ...pageByPage((from) => api.records.alarms({ limit: 50, ...from })),
}

/** The things of articles that a record is made of. */
export const membersQuery = (id: number) => ({
  queryKey: [...identityKey, 'members', id],
  ...pageByPage((from) => api.identity.members({ id, limit: 100, ...from })),
})
