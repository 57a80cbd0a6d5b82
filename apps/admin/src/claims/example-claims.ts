import type { ClaimState } from '@trucot/core/review/claim-state'
import type { EntityRef, PortableClaim } from '@trucot/core/review/portable-claim'

/** An entity reference for tests; its one key is the name in lower case. */
export function entity(type: EntityRef['type'], name: string): EntityRef {
  return { type, name, keys: [name.toLowerCase()] }
}

export const minh = entity('person', 'Phạm Bình Minh')
export const quan = entity('person', 'Hoàng Bình Quân')
export const hanoi = entity('place', 'Hà Nội')
export const medal = entity('award', 'Kỷ niệm chương “Vì sự nghiệp Ngoại giao Việt Nam”')

export const office: Extract<PortableClaim, { type: 'office' }> = {
  type: 'office',
  fingerprint: 'office-1',
  quotes: ['Bộ trưởng Bộ Ngoại giao Phạm Bình Minh'],
  person: minh,
  title: 'Bộ trưởng',
  organization: 'Bộ Ngoại giao',
  former: false,
}

export const award: Extract<PortableClaim, { type: 'event' }> = {
  type: 'event',
  fingerprint: 'event-1',
  quotes: ['trao Kỷ niệm chương cho ông Hoàng Bình Quân'],
  eventType: 'award',
  date: { edtf: '2016-02-25', basis: 'published' },
  place: hanoi,
  participants: [
    { entity: minh, role: 'giver' },
    { entity: quan, role: 'recipient' },
  ],
  organizations: [],
  objects: [medal],
  status: 'reported',
  subject: null,
}

export const speech: Extract<PortableClaim, { type: 'statement' }> = {
  type: 'statement',
  fingerprint: 'statement-1',
  quotes: ['“Quy chế giúp công việc thông suốt hơn”'],
  speaker: quan,
  institution: null,
  words: '“Quy chế giúp công việc thông suốt hơn”',
  mode: 'direct',
}

/** A state of a claim as the machine proposes it, with what a test wants otherwise. */
export function proposed(claim: PortableClaim, otherwise: Partial<ClaimState> = {}): ClaimState {
  return {
    id: claim.fingerprint,
    status: 'proposed',
    accepted: false,
    unsure: false,
    notFound: false,
    keptNotFound: false,
    secondLook: false,
    added: false,
    mergedInto: null,
    shown: claim,
    machine: claim,
    judged: claim,
    localId: 'c1',
    evidence: [{ start: 0, end: 10 }],
    suggestions: [],
    earlierVerdict: null,
    decisionIds: [],
    ...otherwise,
  }
}
