import type { FleetStatus } from '@trucot/contract/fleet-contract'
import { api } from '../api/client.ts'

/** How often the screen looks, in milliseconds. */
const LOOK_EVERY = 3000

/** How the fleet is, kept fresh while the page is looked at. */
export const fleetQuery = {
  queryKey: ['fleet'],
  queryFn: (): Promise<FleetStatus> => api.fleet.status(),
  refetchInterval: LOOK_EVERY,
  staleTime: 0,
  shallow: true,
}
