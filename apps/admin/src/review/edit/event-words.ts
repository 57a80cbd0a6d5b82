import type { PortableClaim } from '@trucot/core/review/portable-claim'
import { eventStatus, eventType, mode, role } from '../../i18n/vi/claim.ts'

type Event = Extract<PortableClaim, { type: 'event' }>
type Statement = Extract<PortableClaim, { type: 'statement' }>

function keysOf<Key extends string>(words: Record<Key, string>): Key[] {
  return Object.keys(words) as Key[]
}

/** What can be chosen is what there are words for; the types hold both to the claim's own vocabulary. */
export const EVENT_TYPES = keysOf<Event['eventType']>(eventType)
export const EVENT_STATUSES = keysOf<Event['status']>(eventStatus)
export const ROLES = keysOf<Event['participants'][number]['role']>(role)
export const MODES = keysOf<Statement['mode']>(mode)
