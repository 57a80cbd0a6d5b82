import type { PortableClaim } from '@trucot/core/review/portable-claim'

/** What can be added, in the order of its keys 1, 2 and 3. */
export const CLAIM_TYPES = ['office', 'event', 'statement'] as const satisfies PortableClaim['type'][]
