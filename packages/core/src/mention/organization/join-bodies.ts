import { beginsWithName, type JoinedName, joinedName } from '../joined-name.ts'
import { COUNTRIES } from '../lexicon/countries.ts'
import type { NameMention } from '../mention.ts'
import { addTo, lengthsOf, properPrefixes, properSuffixes } from '../name-parts.ts'
import { bodyKey } from './body-key.ts'

interface Group {
  keys: Set<string>
  mentions: NameMention[]
}

const countryKeys = COUNTRIES.flatMap(({ code, names, ambiguous = [] }) =>
  [...names, ...ambiguous].map((name) => [bodyKey(name), code] as const),
).toSorted(([a], [b]) => b.length - a.length)

/** A body's key without the country at its end, and that country's code. */
function splitCountry(key: string): { base: string; country: string | null } {
  for (const [name, code] of countryKeys) {
    if (key.endsWith(` ${name}`)) return { base: key.slice(0, -name.length - 1), country: code }
  }
  return { base: key, country: null }
}

/**
 * Bodies of an article: equal keys are one, an abbreviation is what it stands for, and a bare name ("Bộ Ngoại giao",
 * "Ủy ban Đối ngoại") is the one longer name of it that the article has.
 */
export function joinBodies(
  mentions: readonly NameMention[],
  ofOffices: ReadonlySet<unknown> = new Set(),
): JoinedName[] {
  const all: Group[] = []
  const joined = new Set<Group>()
  const byKey = new Map<string, Group>()
  for (const mention of mentions) {
    const keys = keysOf(mention)
    const [hit, other] = new Set(keys.flatMap((key) => byKey.get(key) ?? []))
    const group = hit ?? { keys: new Set<string>(), mentions: [] }
    if (!hit) all.push(group)
    group.mentions.push(mention)
    for (const key of keys) {
      group.keys.add(key)
      if (!byKey.has(key)) byKey.set(key, group)
    }
    if (other && mention.rule === 'organization/other-name-in-brackets') {
      // "FIFA …. Liên đoàn Bóng đá thế giới (FIFA)": the brackets say that both names are one body's.
      group.mentions.push(...other.mentions)
      for (const key of other.keys) {
        group.keys.add(key)
        byKey.set(key, group)
      }
      joined.add(other)
    }
  }
  const groups = all.filter((group) => !joined.has(group))
  const left = new Set(groups)
  const merged = new Map<Group, Group>()
  const index = longerNames(groups)
  for (const group of groups) {
    const longer = longerNameOf(group, index, left, ofOffices, merged)
    if (!longer) continue
    longer.mentions.push(...group.mentions)
    left.delete(group)
    merged.set(group, longer)
  }
  return [...left].map(toJoined)
}

/** A mention's own key and that of the name it stands for; a bare name of a foreign body has the full key alone. */
function keysOf({ name, aliasOf }: NameMention): string[] {
  if (aliasOf === undefined) return [bodyKey(name)]
  const [own, full] = [bodyKey(name), bodyKey(aliasOf)]
  return full.startsWith(`${own} `) ? [full] : [own, full]
}

interface LongerNames {
  /** Groups by what their names begin with. */
  byBeginning: Map<string, Set<Group>>
  /** Agencies and firms by what their names end with. */
  byEnd: Map<string, Set<Group>>
}

function longerNames(groups: readonly Group[]): LongerNames {
  const index: LongerNames = { byBeginning: new Map(), byEnd: new Map() }
  const lengths = lengthsOf(groups.flatMap(({ keys }) => [...keys]))
  for (const group of groups) {
    const isBranded = group.mentions.some(({ kind }) => kind === 'agency' || kind === 'company')
    for (const key of group.keys) {
      for (const part of properPrefixes(key, lengths)) addTo(index.byBeginning, part, group)
      if (isBranded) for (const part of properSuffixes(key, lengths)) addTo(index.byEnd, part, group)
    }
  }
  return index
}

/** The one group whose name goes on from this one's; Vietnamese bodies before foreign ones, and none where two fit. */
function longerNameOf(
  group: Group,
  index: LongerNames,
  left: ReadonlySet<Group>,
  ofOffices: ReadonlySet<unknown>,
  merged: ReadonlyMap<Group, Group>,
): Group | null {
  const isHeld = group.mentions.some((mention) => ofOffices.has(mention))
  const fits = [...group.keys].flatMap((short) =>
    [...(index.byBeginning.get(short) ?? [])].flatMap((other) => {
      if (other === group || !left.has(other) || standSideBySide(group, other)) return []
      const long = [...other.keys].find((key) => key !== short && beginsWithName(key, short)) ?? short
      if (isHeld && isBranchOf(other, group)) return []
      return [{ other, ...splitCountry(long), short }]
    }),
  )
  const own = fits.filter(
    (fit) => fit.country === 'VN' && (fit.base === fit.short || fit.base === `${fit.short} ${OWN_PARTY}`),
  )
  if (own.length === 1) return own[0]?.other ?? null
  const branded = brandedName(group, index, left, merged)
  if (branded) return branded
  const known = group.mentions.some((mention) => mention.rule === 'organization/known-body')
  if (known || fits.length !== 1) return null
  const [fit] = fits
  if (!fit) return null
  // A bare ministry is the article's own country's, not the foreign one of the same name.
  const isMinistry =
    group.mentions.some((mention) => mention.kind === 'ministry') && !isForeignOnly(fit.short)
  return isMinistry && fit.country !== null && fit.country !== 'VN' ? null : fit.other
}

const SOCIETY = /^(?:Hội|Liên hiệp|Hiệp hội|Tổng hội) /iu
const BRANCH = / (?:tỉnh|thành phố|TP|huyện|quận)[ .]\p{L}/iu

/** "Hội Hữu nghị Việt Nam - Lào tỉnh Bắc Ninh" is a branch of the society whose chair the article names as its guest. */
function isBranchOf(other: Group, group: Group): boolean {
  const isBranch = ({ mentions }: Group) => mentions.some(({ name }) => BRANCH.test(name.normalize('NFC')))
  return (
    group.mentions.every(({ name }) => SOCIETY.test(name.normalize('NFC'))) &&
    isBranch(other) &&
    !isBranch(group)
  )
}

const MOST_COMPARED = 40

/** "giữa Học viện Ngoại giao và Học viện Ngoại giao Thái Lan": what stands beside a longer name of it is another body. */
function standSideBySide({ mentions }: Group, other: Group): boolean {
  const near = other.mentions.slice(0, MOST_COMPARED)
  return mentions
    .slice(0, MOST_COMPARED)
    .some(({ first, last }) => near.some((long) => long.first - last === 1 || first - long.last === 1))
}

/** The party that central bodies are of: "Ủy ban Kiểm tra Trung ương Đảng Cộng sản Việt Nam". */
const OWN_PARTY = bodyKey('Đảng Cộng sản')

/** Ministries that Việt Nam has or had: a bare name that is none of them is the foreign ministry named in full. */
const OWN_MINISTRIES = new Set(
  [
    'Ngoại giao;Quốc phòng;Công an;Nội vụ;Tư pháp;Tài chính;Kế hoạch và Đầu tư;Công Thương;Nông nghiệp và Phát triển nông thôn;Nông nghiệp và Môi trường',
    'Giao thông vận tải;Giao thông - Vận tải;Xây dựng;Tài nguyên và Môi trường;Thông tin và Truyền thông;Lao động - Thương binh và Xã hội;Văn hóa, Thể thao và Du lịch',
    'Khoa học và Công nghệ;Giáo dục và Đào tạo;Y tế;Dân tộc và Tôn giáo;Văn hóa - Thông tin;Văn hóa Thông tin;Thương mại;Công nghiệp;Thủy sản;Bưu chính Viễn thông;Nông nghiệp',
  ]
    .join(';')
    .split(';')
    .map((field) => bodyKey(`Bộ ${field}`)),
)

function isForeignOnly(key: string): boolean {
  return !OWN_MINISTRIES.has(key)
}

const BRAND_RULES = new Set(['organization/known-body', 'organization/behind-its-kind'])

/** "ITAR-TASS" in an article that names "Hãng thông tấn Nga ITAR-TASS". */
function brandedName(
  group: Group,
  index: LongerNames,
  left: ReadonlySet<Group>,
  merged: ReadonlyMap<Group, Group>,
): Group | null {
  if (!group.mentions.some(({ rule }) => BRAND_RULES.has(rule))) return null
  const described = new Set<Group>()
  for (const short of group.keys) {
    for (const named of index.byEnd.get(short) ?? []) {
      // "Tập đoàn Amkor" may be joined to "Tập đoàn Amkor Technology" by now.
      const other = merged.get(named) ?? named
      if (other !== group && left.has(other)) described.add(other)
    }
  }
  const [only] = described
  return described.size === 1 ? (only ?? null) : null
}

/** A longer name says more; of two alike the one in small letters is easier to read than a headline's capitals. */
function isFuller({ name }: NameMention, { name: best }: NameMention): boolean {
  return name.length > best.length || (name.length === best.length && best === best.toUpperCase())
}

function toJoined({ mentions }: Group): JoinedName {
  const inOrder = mentions.toSorted((a, b) => a.start - b.start)
  const fullest = inOrder.reduce((best, mention) => (isFuller(mention, best) ? mention : best))
  const { kind, country } = fullest
  const parent = inOrder.find((mention) => mention.parent !== undefined)?.parent
  const fullNames = inOrder.flatMap((mention) => (mention.aliasOf ? [mention.aliasOf] : []))
  return joinedName('organization', fullest.name, inOrder, fullNames, {
    ...(kind && kind !== 'known' ? { kind } : {}),
    ...(country ? { country } : {}),
    ...(parent ? { parent } : {}),
  })
}
