import type { Entity } from '../../mention/entity.ts'
import type { JoinedEntities } from '../../mention/join-entities.ts'
import { atInferredBody, hasVietnameseName } from './at-inferred-body.ts'
import type { OfficeDraft } from './office-claims.ts'

/** Kinds of bodies, and the titles that none but their heads and deputies bear. */
const BOARDS = [
  { titles: /^(?:Bộ trưởng|Thứ trưởng|Trợ lý Bộ trưởng)/u, bodies: /^Bộ (?!Chính trị|Tư lệnh|Tổng)\p{Lu}/u },
  {
    titles: /^(?:Phó )?Trưởng ban/iu,
    bodies: /^Ban (?!Bí thư|Chấp hành|Thường vụ|Thư ký|Chỉ đạo|Tổ chức (?!Trung|T))\p{Lu}/u,
  },
  { titles: /^(?:Phó )?Chánh án/u, bodies: /^(?:Tòa án|Toà án|TAND)/u },
  { titles: /^(?:Phó )?Tổng Lãnh sự$/iu, bodies: /^Tổng Lãnh sự quán Việt Nam/iu },
  { titles: /^Đại sứ$/u, bodies: /^Đại sứ quán Việt Nam (?:tại|ở)/iu },
  { titles: /^(?:Phó )?Viện trưởng/u, bodies: /^(?:Viện Kiểm sát|Viện KSND|VKSND)/iu },
]
const LESS_SURE = 0.7

/**
 * "Thứ trưởng Phạm Quang Hiệu" in an article that names one ministry alone is that ministry's, "Phó Trưởng Ban" where it
 * names one central board that board's. Fills such bodies in and says where they were inferred from; leaves foreigners'
 * offices as they stand.
 */
export function fillSoleMinistry(
  drafts: readonly OfficeDraft[],
  { entities, byId }: JoinedEntities,
): OfficeDraft[] {
  return drafts.map((draft) => {
    const board =
      draft.organization === null && !isChairToo(draft, drafts)
        ? BOARDS.find(({ titles }) => titles.test(draft.title))
        : undefined
    const body = board && onlyBody(entities, board.bodies)
    const person = byId(draft.person)
    if (!body || !person || !hasVietnameseName(person)) return draft
    return atInferredBody(draft, body, { rule: 'office/sole-ministry', confidence: LESS_SURE })
  })
}

/** "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ": a minister of no ministry. */
function isChairToo({ person }: OfficeDraft, drafts: readonly OfficeDraft[]): boolean {
  return drafts.some((other) => other.person === person && CHAIRS.test(other.title))
}
const CHAIRS = /^(?:Chủ nhiệm|Tổng Thanh tra)/u

/** The one body of ours of a kind that an article names; beside one of a country whose people bear names like ours, none is sure. */
function onlyBody(entities: readonly Entity[], names: RegExp): Entity | null {
  const all = entities.filter(({ type, name }) => type === 'organization' && names.test(name))
  if (all.some(({ country }) => NAMES_LIKE_OURS.has(country ?? ''))) return null
  const [body, ...others] = all.filter((one) => !isForeign(one))
  if (!body || others.length > 0) return null
  const abroad = all.filter((one) => one !== body)
  // A ministry of ours that is named once beside others' ministries may be named for a paper alone.
  const isCounterpart = abroad.some(({ name }) => name.startsWith(body.name.replace(OURS, '')))
  // "tại trụ sở Bộ X": where they were received.
  const seat = `trụ sở ${body.name.replace(OURS, '')}`.toLowerCase()
  const receives = entities.some(({ type, name }) => type === 'place' && name.toLowerCase() === seat)
  return abroad.length === 0 || isCounterpart || receives || body.mentions.length >= OFTEN ? body : null
}

const OURS = / Việt Nam$/u
const OFTEN = 3

const NAMES_LIKE_OURS = new Set(['CN', 'TW', 'HK', 'MO', 'KP', 'KR', 'SG'])

function isForeign({ country }: Entity): boolean {
  return country !== undefined && country !== 'VN'
}
