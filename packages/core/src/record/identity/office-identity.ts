import { nameKey } from '../../text/name-key.ts'
import { isOfSomeState } from './body-abroad.ts'
import { bodyIdentity, isIdentifying } from './body-identity.ts'
import { countryIn, wholeCountry } from './named-country.ts'
import type { OfficeHolder } from './office-holder.ts'

/** Titles that mean one office. */
const ONE_TITLE = new Map(
  [
    ['Nhà vua', 'Quốc vương'],
    ['Vua', 'Quốc vương'],
    ['Ngoại trưởng', 'Bộ trưởng'],
    ['Đại sứ đặc mệnh toàn quyền', 'Đại sứ'],
    ['Trưởng Ban', 'Trưởng ban'],
    ['Phó Thủ tướng Chính phủ', 'Phó Thủ tướng'],
    ['Thủ tướng Chính phủ', 'Thủ tướng'],
    ['Chủ tịch Quốc hội', 'Chủ tịch'],
  ].map(([title = '', same = '']) => [nameKey(title), nameKey(same)] as const),
)

/** Titles of the Vietnamese state and party that are said without their body, and the body. */
const BODY_OF_TITLE = new Map(
  [
    ['Tổng Bí thư', 'Ban Chấp hành Trung ương Đảng'],
    ['Chủ tịch nước', 'Nhà nước'],
    ['Phó Chủ tịch nước', 'Nhà nước'],
    ['Quyền Chủ tịch nước', 'Nhà nước'],
    ['Thủ tướng', 'Chính phủ'],
    ['Phó Thủ tướng', 'Chính phủ'],
    ['Phó Thủ tướng Thường trực', 'Chính phủ'],
    ['Tổng Thanh tra', 'Thanh tra Chính phủ'],
    ['Tổng Kiểm toán', 'Kiểm toán Nhà nước'],
    ['Tổng Kiểm toán Nhà nước', 'Kiểm toán Nhà nước'],
  ].map(([title = '', body = '']) => [nameKey(title), bodyIdentity(body)] as const),
)

/** Heads of whole bodies: one seat each. Deputies, members, assistants and envoys at large are several. */
const SINGLE_SEATS = new Set(
  'Tổng Bí thư,Chủ tịch nước,Quyền Chủ tịch nước,Thủ tướng,Tổng thống,Chủ tịch,Bộ trưởng,Trưởng ban,Chủ nhiệm,Quốc vương,Nữ hoàng,Nhật hoàng,Tổng Thư ký,Chánh án,Viện trưởng,Thống đốc,Đại sứ,Tổng Lãnh sự,Bí thư,Bí thư thứ nhất,Vụ trưởng,Cục trưởng,Tổng cục trưởng,Giám đốc,Tổng Giám đốc,Chánh Văn phòng,Tổng Tham mưu trưởng,Tổng Kiểm toán,Tổng Thanh tra,Tổng Biên tập,Hiệu trưởng,Ủy viên trưởng,Trưởng Phái đoàn,Toàn quyền,Thị trưởng,Ngoại trưởng'
    .split(',')
    .map(nameKey),
)
/** Seats that hundreds hold. */
const MANY_SEATS = [
  'Ủy viên',
  'Đại biểu',
  'Thành viên',
  'Nghị sĩ',
  'Hội viên',
  'Tỉnh ủy viên',
  'Thành ủy viên',
].map(nameKey)

/** An office as one thing across articles. */
export interface OfficeIdentity {
  title: string
  /** The body's identity; null where nothing tells it. */
  body: string | null
  /** Title and body together; null where the body is not told apart from others of its name. */
  block: string | null
  single: boolean
  many: boolean
}

/** Offices of a state as a whole, whatever organ of it is named: "Thủ tướng Lào", "Thủ tướng Chính phủ Lào". */
const STATE_TITLES = new Set(
  'Tổng thống,Phó Tổng thống,Thủ tướng,Phó Thủ tướng,Chủ tịch nước,Chủ tịch,Phó Chủ tịch nước,Quốc vương,Nữ hoàng,Nhật hoàng,Tổng Bí thư,Ngoại trưởng'
    .split(',')
    .map(nameKey),
)
const STATE_ORGANS = /^(?:Chính phủ|Nhà nước|Quốc vụ viện|Nội các)(?:\s|$)/iu
const FOREIGN_MINISTER = nameKey('Ngoại trưởng')

function stateOf(said: string, organization: string | null, country: string | null): string | null {
  if (!STATE_TITLES.has(said)) return null
  if (organization === null) return country
  const named = wholeCountry(organization)
  if (named !== null) return named
  return STATE_ORGANS.test(organization.normalize('NFC')) ? (countryIn(organization) ?? country) : null
}

function domesticBody(title: string, said: string): string | null {
  if (said === nameKey('Chủ tịch Quốc hội')) return bodyIdentity('Quốc hội')
  return BODY_OF_TITLE.get(title) ?? null
}

/**
 * Which office a title and a body's name mean. A body that every state has is Vietnam's only where the holder can be
 * Vietnamese.
 */
export function officeIdentity(
  title: string,
  organization: string | null,
  holder: OfficeHolder,
): OfficeIdentity {
  const said = nameKey(title)
  const state = stateOf(said, organization, holder.country)
  const isForeignState = state !== null && state !== 'VN'
  const key = isForeignState && said === FOREIGN_MINISTER ? said : (ONE_TITLE.get(said) ?? said)
  const body = isForeignState
    ? `state ${state}`
    : organization
      ? holder.abroad && isOfSomeState(organization)
        ? null
        : bodyIdentity(organization)
      : holder.foreign
        ? null
        : domesticBody(key, said)
  const isParty = body !== null && body === bodyIdentity('Đảng Cộng sản Việt Nam')
  const identity = isParty ? (BODY_OF_TITLE.get(key) ?? body) : body
  const identified = identity !== null && (isForeignState || !organization || isIdentifying(identity))
  return {
    title: key,
    body: identity,
    block: identified ? `${key} @ ${identity}` : null,
    single: SINGLE_SEATS.has(key) && !key.startsWith(`${nameKey('Quyền')} `),
    many: MANY_SEATS.some((many) => key === many || key.startsWith(`${many} `)),
  }
}
