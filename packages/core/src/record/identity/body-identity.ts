import { KNOWN_BODIES } from '../../mention/lexicon/known-bodies.ts'
import { PROVINCES_BEFORE_2025, PROVINCES_SINCE_2025 } from '../../mention/lexicon/vietnamese-places.ts'
import { commaSeparated } from '../../mention/lexicon/words.ts'
import { bodyKey } from '../../mention/organization/body-key.ts'
import { nameKey } from '../../text/name-key.ts'
import { countryName, namesCountry, wholeCountry } from './named-country.ts'

const FULL_NAMES = new Map(
  KNOWN_BODIES.trim()
    .split('\n')
    .flatMap((line) => {
      const names = commaSeparated(
        line.replaceAll(', chiến', ' chiến').replaceAll(', Thể', ' Thể').replaceAll(', Khoa', ' Khoa'),
      )
      const full = bodyKey(names[0] ?? '')
      return names.map((name) => [bodyKey(name), full] as const)
    }),
)

/** Known bodies by their full names, as they are written. */
const WRITTEN = new Map(
  KNOWN_BODIES.trim()
    .split('\n')
    .map((line) => {
      const [name = ''] = line.split(/, (?!Khoa học|chiến lược|Thể thao và)/u)
      return [bodyKey(name), name] as const
    }),
)

/** A body's name as a record bears it: written out, where the lexicon knows it. */
export function bodyName(name: string): string {
  return WRITTEN.get(bodyIdentity(name)) ?? name
}

const CENTRAL_COMMITTEE = [
  'Trung ương',
  'Trung ương Đảng',
  'Ban Chấp hành Trung ương',
  'Ban Chấp hành Trung ương Đảng',
  'Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam',
  'Trung ương Đảng Cộng sản Việt Nam',
].map(bodyKey)
const NATIONAL = nameKey('Việt Nam')

/** The key by which one body's names meet in all articles: abbreviations written out, known bodies by their full names. */
export function bodyIdentity(name: string): string {
  const key = bodyKey(name)
  if (CENTRAL_COMMITTEE.includes(key)) return CENTRAL_COMMITTEE[2] as string
  const country = wholeCountry(name)
  if (country !== null) return `state ${country}`
  const full = FULL_NAMES.get(key)
  if (full !== undefined) return full
  if (!hasStateHead(key)) return key
  // "Quốc hội Việt Nam", "Bộ Ngoại giao Việt Nam": said at home without the country.
  const plain = key.endsWith(` ${NATIONAL}`) ? key.slice(0, -NATIONAL.length - 1) : withUsualState(key)
  return FULL_NAMES.get(plain) ?? plain
}

/** "Bộ Ngoại giao Cộng hòa Croatia" is "Bộ Ngoại giao Croatia": the state at the key's end by its usual name. */
function withUsualState(key: string): string {
  const words = key.split(' ')
  for (let at = 1; at < words.length; at++) {
    const name = countryName(wholeCountry(words.slice(at).join(' ')))
    if (name !== null) return bodyKey(`${words.slice(0, at).join(' ')} ${name}`)
  }
  return key
}

const STATE_HEADS = ['Bộ', 'Quốc hội', 'Chính phủ', 'Văn phòng Chính phủ', 'Văn phòng Quốc hội'].map(nameKey)
const hasStateHead = (key: string) => STATE_HEADS.some((head) => key === head || key.startsWith(`${head} `))

/** Houses of parliaments and the like, of which Vietnam has none: alone they name none. */
const FOREIGN_ORGANS = commaSeparated(
  'Thượng viện, Hạ viện, Nghị viện, Thượng nghị viện, Hạ nghị viện, Hội đồng Nhà nước, Hội đồng Bộ trưởng, Hội đồng Liên bang, Nội các, Hoàng gia',
).map(bodyKey)
const CENTRAL = nameKey('Trung ương')
const OWN_ORGANS = commaSeparated(
  'Bộ Chính trị, Ban Bí thư, Tòa án nhân dân tối cao, Viện Kiểm sát nhân dân tối cao',
).map(bodyKey)

/** Whether other states, or their ruling parties, have such a body too: "Bộ Ngoại giao", "Thượng viện", "Ban Tổ chức Trung ương". */
export function isStateBody(name: string): boolean {
  const key = bodyKey(name)
  return (
    hasStateHead(key) ||
    FOREIGN_ORGANS.includes(key) ||
    OWN_ORGANS.includes(key) ||
    CENTRAL_COMMITTEE.includes(key) ||
    key.endsWith(` ${CENTRAL}`)
  )
}

/** Units that every ministry, province or body has: alone they name none. */
const UNIT_HEADS =
  'Vụ, Cục, Sở, Phòng, Văn phòng, Ban Thường vụ, Ban Chấp hành, Ban Giám đốc, Ban Tổ chức, Ban Tuyên giáo, Ban Dân vận, Ban Nội chính, Ủy ban nhân dân, Hội đồng nhân dân, Ủy ban, Ban, Hội đồng, Trung tâm, Viện, Đảng ủy, Tỉnh ủy, Thành ủy, Huyện ủy, Quận ủy, Thường trực, Tiểu ban, Đoàn, Phân viện, Chi cục, Tổ, Trường, Công ty, Tập đoàn, Nhà máy, Bệnh viện, Đại sứ quán, Tổng lãnh sự quán, Phái đoàn, Chính phủ nước, Đảng'
    .split(', ')
    .map(nameKey)
const PROVINCES = commaSeparated(`${PROVINCES_BEFORE_2025},${PROVINCES_SINCE_2025}`).map(bodyKey)
const LEVELS = [
  'Trung ương',
  'Quốc hội',
  'quốc gia',
  'Chính phủ',
  'Việt Nam',
  'Liên hợp quốc',
  'ASEAN',
  'thế giới',
  'Đảng Cộng sản',
  'nhân dân tối cao',
].map(nameKey)

/** "Vụ Lễ tân Bộ Ngoại giao", not "Vụ Tổ chức Cán bộ". */
const OF_MINISTRY = new RegExp(`(?<! ${nameKey('cán')}) ${nameKey('bộ')} \\p{L}`, 'u')

/**
 * Whether a body's name tells which body it is, whatever the article: "Bộ Ngoại giao", "Sở Ngoại vụ Quảng Ninh", not
 * "Sở Ngoại vụ" or "Vụ Tổ chức Cán bộ".
 */
export function isIdentifying(identity: string): boolean {
  if (identity === '' || FOREIGN_ORGANS.includes(identity)) return false
  if (identity.startsWith('state ') || FULL_NAMES.has(identity) || CENTRAL_COMMITTEE.includes(identity))
    return true
  const head = UNIT_HEADS.filter((unit) => identity === unit || identity.startsWith(`${unit} `)).toSorted(
    (a, b) => b.length - a.length,
  )[0]
  if (head === undefined) return identity.includes(' ') || /^\p{L}{3,}$/u.test(identity)
  const rest = ` ${identity.slice(head.length)} `
  if (namesCountry(rest) || OF_MINISTRY.test(rest)) return true
  return [...PROVINCES, ...LEVELS].some((place) => rest.includes(` ${place} `))
}

/** The greater body whose unit this is, by name: "Vụ Lễ tân Bộ Ngoại giao" is of "Bộ Ngoại giao". */
export function isPartOf(part: string, whole: string): boolean {
  return part !== whole && ` ${part} `.endsWith(` ${whole} `)
}

/** Bodies so large that sharing one says little of two people. */
const LARGE = new Set(
  [
    'Quốc hội',
    'Chính phủ',
    'Bộ Chính trị',
    'Quân đội nhân dân Việt Nam',
    'Công an nhân dân Việt Nam',
    'Đảng Cộng sản Việt Nam',
    'Bộ Quốc phòng',
    'Bộ Công an',
    'Mặt trận Tổ quốc Việt Nam',
    'Liên hợp quốc',
    'ASEAN',
  ].map(bodyIdentity),
)
export function isLargeBody(identity: string): boolean {
  return LARGE.has(identity) || CENTRAL_COMMITTEE.includes(identity)
}
