import { api } from '../../api/client.ts'
import { identityKey } from './identity-acts.ts'

export const PAIR_SHOWS = ['mine', 'open', 'unsure', 'decided'] as const
export type PairShow = (typeof PAIR_SHOWS)[number]

/** Pairs to judge, the likeliest first. */
export const pairsQuery = (show: PairShow) => ({
  queryKey: [...identityKey, 'pairs', show],
  queryFn: ({ pageParam }: { pageParam: string | undefined }) =>
    api.identity.pairs({ show, limit: 10, ...(pageParam === undefined ? {} : { after: pageParam }) }),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page: { next: string | null }) => page.next ?? undefined,
})

/** Single-seat offices with gaps or overlaps. */
export const alarmsQuery = {
  queryKey: [...identityKey, 'alarms'],
  queryFn: ({ pageParam }: { pageParam: string | undefined }) =>
    api.records.alarms({ limit: 50, ...(pageParam === undefined ? {} : { after: pageParam }) }),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page: { next: string | null }) => page.next ?? undefined,
}

/** The things of articles that a record is made of. */
export const membersQuery = (id: number) => ({
  queryKey: [...identityKey, 'members', id],
  queryFn: ({ pageParam }: { pageParam: string | undefined }) =>
    api.identity.members({ id, limit: 100, ...(pageParam === undefined ? {} : { after: pageParam }) }),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page: { next: string | null }) => page.next ?? undefined,
})
