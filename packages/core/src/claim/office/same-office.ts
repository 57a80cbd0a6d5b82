import { bodyKey } from '../../mention/organization/body-key.ts'
import { nameKey } from '../../text/name-key.ts'
import type { OfficeDraft } from './office-claims.ts'

/** Whether two claims state one office of one person, and which of them says more; null where they are two offices. */
export function sameOffice(a: OfficeDraft, b: OfficeDraft): 'first' | 'second' | null {
  if (a.person !== b.person || a.former !== b.former) return null
  if (titleKey(a) !== titleKey(b)) return null
  if (b.organization === null) return 'first'
  if (a.organization === null) return 'second'
  const [first, second] = [bodyKey(a.organization), bodyKey(b.organization)]
  if (a.organizationId !== undefined && a.organizationId === b.organizationId) return longer(a, b)
  if (` ${first} `.includes(` ${second} `)) return 'first'
  if (` ${second} `.includes(` ${first} `)) return 'second'
  return null
}

const ONE_TITLE = new Map(
  [
    ['Nhà vua', 'Quốc vương'],
    ['Vua', 'Quốc vương'],
    ['Ngoại trưởng', 'Bộ trưởng'],
    ['Đại sứ đặc mệnh toàn quyền', 'Đại sứ'],
    ['Đại biện lâm thời', 'Đại biện'],
    ['Tổng lãnh sự', 'Tổng Lãnh sự'],
  ].map(([title = '', same = '']) => [nameKey(title), nameKey(same)] as const),
)

/** Titles that the press uses of one office meet: a Ngoại trưởng is the Bộ trưởng of foreign affairs. */
export function titleKey({ title }: OfficeDraft): string {
  const key = nameKey(title)
  return ONE_TITLE.get(key) ?? key
}

function longer(a: OfficeDraft, b: OfficeDraft): 'first' | 'second' {
  return (a.organization?.length ?? 0) >= (b.organization?.length ?? 0) ? 'first' : 'second'
}
