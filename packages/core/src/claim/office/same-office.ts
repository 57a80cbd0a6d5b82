import { beginsWithName } from '../../mention/joined-name.ts'
import { bodyKey } from '../../mention/organization/body-key.ts'
import { nameKey } from '../../text/name-key.ts'
import type { OfficeDraft } from './office-claims.ts'

/** Whether two claims state one office of one person, and which of them says more; null where they are two offices. */
export function sameOffice(a: OfficeDraft, b: OfficeDraft): 'first' | 'second' | null {
  if (a.person !== b.person || a.former !== b.former) return null
  if (nameKey(a.title) !== nameKey(b.title)) return null
  if (b.organization === null) return 'first'
  if (a.organization === null) return 'second'
  if (a.organizationId !== undefined && a.organizationId === b.organizationId) return longer(a, b)
  const [first, second] = [bodyKey(a.organization), bodyKey(b.organization)]
  if (beginsWithName(first, second) || first.endsWith(` ${second}`)) return 'first'
  if (beginsWithName(second, first) || second.endsWith(` ${first}`)) return 'second'
  return null
}

function longer(a: OfficeDraft, b: OfficeDraft): 'first' | 'second' {
  return (a.organization?.length ?? 0) >= (b.organization?.length ?? 0) ? 'first' : 'second'
}
