import type { Entity } from '../../mention/entity.ts'
import type { JoinedEntities } from '../../mention/join-entities.ts'
import { isVietnameseSyllable } from '../../mention/word-shape.ts'
import { tokenize } from '../../text/tokens.ts'
import type { OfficeDraft } from './office-claims.ts'

const OF_MINISTRIES = /^(?:Bộ trưởng|Thứ trưởng|Trợ lý Bộ trưởng)/u
const LESS_SURE = 0.7

/**
 * "Thứ trưởng Phạm Quang Hiệu" in an article that names one ministry alone is that ministry's. Fills such bodies in and says
 * where they were inferred from; leaves foreigners' offices as they stand.
 */
export function fillSoleMinistry(
  drafts: readonly OfficeDraft[],
  { entities, byId }: JoinedEntities,
): OfficeDraft[] {
  const [ministry, ...others] = entities.filter(isMinistry)
  if (!ministry || others.length > 0 || isForeign(ministry)) return [...drafts]
  return drafts.map((draft) => {
    const person = byId(draft.person)
    if (draft.organization !== null || !OF_MINISTRIES.test(draft.title) || !person || !isVietnamese(person))
      return draft
    const inferredFrom = ministry.mentions.slice(0, 1).map(({ start, end }) => ({ start, end }))
    return {
      ...draft,
      organization: ministry.name,
      organizationId: ministry.id,
      confidence: Math.min(draft.confidence, LESS_SURE),
      origins: { ...draft.origins, organization: { rule: 'office/sole-ministry', inferredFrom } },
    }
  })
}

function isMinistry({ type, name }: Entity): boolean {
  return type === 'organization' && /^Bộ (?!Chính trị|Tư lệnh|Tổng)\p{Lu}/u.test(name)
}

function isForeign({ country }: Entity): boolean {
  return country !== undefined && country !== 'VN'
}

function isVietnamese({ name }: Entity): boolean {
  return tokenize(name).every(({ key }) => isVietnameseSyllable(key))
}
