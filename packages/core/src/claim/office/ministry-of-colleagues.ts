import type { Entity } from '../../mention/entity.ts'
import type { JoinedEntities } from '../../mention/join-entities.ts'
import { atInferredBody, hasVietnameseName } from './at-inferred-body.ts'
import type { OfficeDraft } from './office-claims.ts'

const MINISTER = /^Bộ trưởng$/u
const OF_MINISTRY = /^(?:Bộ trưởng|Thứ trưởng)/u
const MINISTRY = /^Bộ (?!Chính trị|Tư lệnh|Tổng)\p{Lu}/u
const OURS_AND_THEIRS = /^(?<own>Bộ .+?) (?:Cộng hòa |Vương quốc )?\p{Lu}/u
const LESS_SURE = 0.65
const LONGEST_CLAUSE = 160
/** A report has no more offices than this; a list of hundreds tells no ministry by its colleagues. */
const MOST_COMPARED = 200

/**
 * A bare minister or deputy of ours in an article that names several ministries. "Bộ trưởng A gửi điện tới Ngoại trưởng B" is the
 * ministry of his counterpart, where the article names it; "Thứ trưởng C" is at the one ministry whose minister or deputies are
 * named, a minister at none that has another minister.
 */
export function fillMinistryOfColleagues(
  drafts: readonly OfficeDraft[],
  { entities, byId }: JoinedEntities,
  text: string,
): OfficeDraft[] {
  const ours = entities.filter(
    ({ type, name, country }) =>
      type === 'organization' && MINISTRY.test(name.normalize('NFC')) && (country ?? 'VN') === 'VN',
  )
  if (ours.length < 2) return [...drafts]
  const isOurs = ({ person }: OfficeDraft) => {
    const holder = byId(person)
    return holder !== undefined && hasVietnameseName(holder)
  }
  const held = drafts.filter(
    (draft) => OF_MINISTRY.test(draft.title) && draft.organization !== null && !draft.former && isOurs(draft),
  )
  return drafts.map((draft) => {
    const isBare = draft.organization === null && !draft.former && OF_MINISTRY.test(draft.title)
    if (!isBare || !isOurs(draft)) return draft
    const body =
      ofCounterpart(draft, drafts, ours, text, isOurs) ??
      (MINISTER.test(draft.title) ? null : ofColleagues(draft, held, ours))
    if (!body) return draft
    return atInferredBody(draft, body, { rule: 'office/ministry-of-colleagues', confidence: LESS_SURE })
  })
}

/** The one ministry that others of the article are said to head. */
function ofColleagues(
  { person }: OfficeDraft,
  held: readonly OfficeDraft[],
  ours: readonly Entity[],
): Entity | null {
  const ids = new Set(held.filter((other) => other.person !== person).map((other) => other.organizationId))
  const [only] = ids
  return ids.size === 1 ? (ours.find(({ id }) => id === only) ?? null) : null
}

/** The ministry of ours like that of the foreign colleague named behind in the sentence. */
function ofCounterpart(
  draft: OfficeDraft,
  drafts: readonly OfficeDraft[],
  ours: readonly Entity[],
  text: string,
  isOurs: (draft: OfficeDraft) => boolean,
): Entity | null {
  for (const other of drafts.slice(0, MOST_COMPARED)) {
    if (isOurs(other)) continue
    const field = fieldOf(other)
    const body = field && ours.find(({ name }) => name === field)
    if (body && standTogether(draft, other, text)) return body
  }
  return null
}

function fieldOf({ title, organization }: OfficeDraft): string | null {
  if (/^(?:Phó |Thứ trưởng )?Ngoại trưởng$|^Bộ trưởng Ngoại giao$/u.test(title)) return 'Bộ Ngoại giao'
  if (!OF_MINISTRY.test(title)) return null
  return OURS_AND_THEIRS.exec(organization?.normalize('NFC') ?? '')?.groups?.own ?? organization
}

function standTogether(draft: OfficeDraft, other: OfficeDraft, text: string): boolean {
  return draft.evidence.some(({ end }) =>
    other.evidence.some(
      ({ start }) => start > end && start - end < LONGEST_CLAUSE && !/[.;:\n]/u.test(text.slice(end, start)),
    ),
  )
}
