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
      draft.organization === null ? BOARDS.find(({ titles }) => titles.test(draft.title)) : undefined
    const body = board && onlyBody(entities, board.bodies)
    const person = byId(draft.person)
    if (!body || !person || !hasVietnameseName(person)) return draft
    return atInferredBody(draft, body, { rule: 'office/sole-ministry', confidence: LESS_SURE })
  })
}

/** The one body of a kind that an article names, unless it is of another country. */
function onlyBody(entities: readonly Entity[], names: RegExp): Entity | null {
  const [body, ...others] = entities.filter(({ type, name }) => type === 'organization' && names.test(name))
  return body && others.length === 0 && !isForeign(body) ? body : null
}

function isForeign({ country }: Entity): boolean {
  return country !== undefined && country !== 'VN'
}
