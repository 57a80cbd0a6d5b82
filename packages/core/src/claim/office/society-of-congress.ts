import type { Entity } from '../../mention/entity.ts'
import type { JoinedEntities } from '../../mention/join-entities.ts'
import type { Token } from '../../text/tokens.ts'
import { atInferredBody } from './at-inferred-body.ts'
import type { OfficeDraft } from './office-claims.ts'

const CHAIRS = /^(?:Chủ tịch|Phó Chủ tịch|Tổng Thư ký|Phó Tổng Thư ký|Chủ tịch danh dự)(?: [Tt]hường trực)?$/u
const SOCIETY =
  /^(?:Trung ương |Tổng |Chi |Liên chi )?(?:Hội|Hiệp hội|hội|Liên hiệp|Liên đoàn|Câu lạc bộ|Chi hội) /iu
const LESS_SURE = 0.7

/**
 * "Đại hội bầu ông A làm Chủ tịch; bà B giữ chức Phó Chủ tịch": whom the congress of a society gives an office without naming
 * the body holds it there. The society is the first that the article names; without a congress nothing is filled in.
 */
export function fillSocietyOfCongress(
  drafts: readonly OfficeDraft[],
  { entities }: JoinedEntities,
  tokens: readonly Token[],
): OfficeDraft[] {
  const society = drafts.some(lacksBody) && tellsOfCongress(tokens) ? firstSociety(entities) : null
  if (!society) return [...drafts]
  return drafts.map((draft) => {
    if (!lacksBody(draft)) return draft
    return atInferredBody(draft, society, { rule: 'office/society-of-congress', confidence: LESS_SURE })
  })
}

/** Somebody is given the chair of no body that is named. */
function lacksBody(draft: OfficeDraft): boolean {
  const isGiven = draft.origins?.person?.rule === 'office/appointed' && !draft.former
  return draft.organization === null && isGiven && CHAIRS.test(draft.title.normalize('NFC'))
}

function firstSociety(entities: readonly Entity[]): Entity | null {
  const starts = (entity: Entity): number => entity.mentions[0]?.start ?? Number.MAX_SAFE_INTEGER
  let first: Entity | null = null
  for (const entity of entities) {
    if (entity.type !== 'organization' || !SOCIETY.test(entity.name.normalize('NFC'))) continue
    if (!first || starts(entity) < starts(first)) first = entity
  }
  return first
}

/** Whether a text tells of a congress: "Đại hội", and no "Đại hội đồng". */
function tellsOfCongress(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, at) =>
      token.key === 'đại' &&
      token.shape !== 'lower' &&
      tokens[at + 1]?.key === 'hội' &&
      tokens[at + 2]?.key !== 'đồng',
  )
}
