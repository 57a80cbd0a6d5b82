import type { EventClaim } from '../../claim/claim.ts'
import type { KnownOn } from '../evidence.ts'

/** One article's report of an event, with its things as records (local things without a record are left out). */
export interface EventReport {
  /** The caller's own key. */
  key: string
  articleId: number
  origin: number
  eventType: EventClaim['eventType']
  edtf: string | null
  persons: number[]
  organizations: number[]
  objects: number[]
  places: number[]
  knownOn: KnownOn | null
  /** The event record it links to so far, and whether a person put it there. */
  record: number | null
  pinned: boolean
}
