import type { Entity } from '../../mention/entity.ts'
import type { JoinedEntities } from '../../mention/join-entities.ts'
import { bodyKey } from '../../mention/organization/body-key.ts'
import { isVietnameseSyllable } from '../../mention/word-shape.ts'
import { nameKey } from '../../text/name-key.ts'
import { tokenize } from '../../text/tokens.ts'
import type { OfficeDraft } from './office-claims.ts'

const COMMITTEE = /(?:^| )(?:tỉnh|thành) (?:ủy|uỷ)$/iu
const OF_PROVINCE = / (?:tỉnh|thành phố|TP)$/iu
/** Committees that are named without their province, and are bodies of the article all the same. */
const BARE_COMMITTEE =
  /^(?:(?:Ban Thường vụ|BTV) )?(?:Tỉnh|Thành) (?:ủy|uỷ)$|^(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|Đoàn đại biểu Quốc hội|Đoàn ĐBQH) (?:tỉnh|thành phố|TP)$/iu
const LOWER_DIVISION = /(?:^| )(?:huyện|quận|xã|phường|thị xã|thị trấn|đặc khu)(?: |$)/u
const LESS_SURE = 0.8
/** Nobody holds more at a time. */
const MOST_OFFICES = 20
/** Cities that have a Thành ủy of the centre. */
const CITIES = new Set(
  ['Hà Nội', 'Hải Phòng', 'Đà Nẵng', 'Cần Thơ', 'Huế', 'Thành phố Hồ Chí Minh'].map(nameKey),
)

/**
 * "Phó Chủ tịch UBND tỉnh", "Bí thư Tỉnh ủy" in an article that names one such body, or else one province, is that
 * province's. Fills such bodies in and says where they were inferred from.
 */
export function fillLocalBodies(
  drafts: readonly OfficeDraft[],
  { entities, byId }: JoinedEntities,
): OfficeDraft[] {
  const bodies = entities
    .filter(({ type, name }) => type === 'organization' && !LOWER_DIVISION.test(name.normalize('NFC')))
    .map((body) => ({ body, key: bodyKey(body.name) }))
  const provinces = provincesOf(entities)
  const ofPerson = Map.groupBy(drafts, ({ person }) => person)
  return drafts.map((draft) => {
    const { organization } = draft
    if (organization === null) return draft
    if (draft.organizationId !== undefined && !BARE_COMMITTEE.test(organization.normalize('NFC')))
      return draft
    if (isForeign(byId(draft.person))) return draft
    const seat = ownSeat(ofPerson.get(draft.person) ?? [], organization)
    if (seat !== null) {
      const { organizationId: _other, ...rest } = draft
      return { ...rest, organization: `${organization} ${seat}` }
    }
    const own = ownBody(ofPerson.get(draft.person) ?? [], organization)
    if (own !== null) return { ...draft, organization: own }
    if (!COMMITTEE.test(organization.normalize('NFC')) && !OF_PROVINCE.test(organization.normalize('NFC')))
      return draft
    const key = bodyKey(organization)
    const named = bodies.filter((other) => other.key.startsWith(`${key} `))
    const [only] = named
    if (only && named.length === 1) return filled(draft, only.body.name, only.body, only.body.id)
    const [province, ...others] = provinces
    if (named.length > 0 || !province || others.length > 0) return draft
    const isCity = [province.name, ...province.aliases].some((name) => CITIES.has(nameKey(name)))
    if (OF_CITY.test(organization.normalize('NFC')) !== isCity) return draft
    const short = LED_BY_KIND.test(province.name.normalize('NFC'))
      ? organization.replace(/ (?:tỉnh|thành phố|TP)$/iu, '')
      : organization
    return filled(draft, `${short} ${province.name}`, province)
  })
}

/** "Thành ủy", "Ban Thường vụ Thành ủy", "UBND TP". */
const OF_CITY = /(?:^| )thành (?:ủy|uỷ)$|(?:thành phố|TP)$/iu

/** "TP.HCM", "Thành phố Hồ Chí Minh", "tỉnh Lào Cai": the name says itself what it is. */
const LED_BY_KIND = /^(?:tỉnh|thành phố|TP)[ .]/iu

/** "Ủy viên Thường vụ Tỉnh ủy, Trưởng ban Tuyên truyền Tỉnh ủy Vân Nam": the body in full among the same person's offices. */
function ownBody(own: readonly OfficeDraft[], short: string): string | null {
  for (const { organization } of own.slice(0, MOST_OFFICES)) {
    const at = (organization ?? '').toLowerCase().indexOf(`${short.toLowerCase()} `)
    if (at >= 0) return (organization ?? '').slice(at)
  }
  return null
}

/** "Phó Bí thư Tỉnh ủy, Tỉnh trưởng tỉnh Vân Nam": the province whose governor the same person is. */
function ownSeat(own: readonly OfficeDraft[], short: string): string | null {
  if (!/^(?:Tỉnh|Thành) (?:ủy|uỷ)$/iu.test(short.normalize('NFC'))) return null
  for (const { title, organization } of own.slice(0, MOST_OFFICES)) {
    if (!GOVERNOR.test(title.normalize('NFC'))) continue
    const name = /^(?:tỉnh|thành phố|TP) (?<name>\p{Lu}.*)$/u.exec((organization ?? '').normalize('NFC'))
    if (name?.groups?.name !== undefined) return name.groups.name
  }
  return null
}
const GOVERNOR = /^(?:Phó )?(?:Tỉnh trưởng|Thị trưởng|Thống đốc)/iu

/** A foreigner's province is not the one of Việt Nam that the article names. */
function isForeign(person: Entity | undefined): boolean {
  return person === undefined || !tokenize(person.name).every(({ key }) => isVietnameseSyllable(key))
}

function filled(
  draft: OfficeDraft,
  organization: string,
  from: Entity,
  organizationId?: string,
): OfficeDraft {
  const inferredFrom = from.mentions.slice(0, 1).map(({ start, end }) => ({ start, end }))
  return {
    ...draft,
    organization,
    ...(organizationId ? { organizationId } : {}),
    confidence: Math.min(draft.confidence, LESS_SURE),
    origins: { ...draft.origins, organization: { rule: 'office/local-body', inferredFrom } },
  }
}

/** The provinces that an article names, or else those whose bodies it names ("HĐND TP Huế"). */
function provincesOf(entities: readonly Entity[]): Entity[] {
  const places = entities.filter(isProvince)
  if (places.length > 0) return places
  const byName = new Map<string, Entity>()
  for (const entity of entities) {
    const name = OF_NAMED_PROVINCE.exec(entity.name.normalize('NFC'))?.groups?.name
    if (entity.type === 'organization' && name !== undefined) byName.set(nameKey(name), { ...entity, name })
  }
  return [...byName.values()]
}

const OF_NAMED_PROVINCE = /(?: tỉnh| TP| thành phố|^Tỉnh ủy|^Thành ủy) (?<name>\p{Lu}.*)$/u

function isProvince({ type, kind, country }: Entity): boolean {
  return type === 'place' && kind === 'province' && country === 'VN'
}
