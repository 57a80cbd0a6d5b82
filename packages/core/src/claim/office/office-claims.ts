import type { ArticleStructure } from '../../article/article-structure.ts'
import type { JoinedEntities } from '../../mention/join-entities.ts'
import type { Mention } from '../../mention/mention.ts'
import { bodyKey } from '../../mention/organization/body-key.ts'
import { nameKey } from '../../text/name-key.ts'
import type { Span } from '../../text/span.ts'
import type { OfficeClaim } from '../claim.ts'
import { bindOffices } from './bind-offices.ts'
import { boardBefore } from './board-before.ts'
import { bodyOfOffice } from './body-of-office.ts'
import { headBefore } from './head-before.ts'
import { isHistoric } from './historic-holders.ts'
import { fillLocalBodies } from './local-body.ts'
import { fillMinistryOfColleagues } from './ministry-of-colleagues.ts'
import type { BindingRule } from './office-board.ts'
import { representedBody } from './represented-body.ts'
import { sameOffice, titleKey } from './same-office.ts'
import { fillSocietyOfCongress } from './society-of-congress.ts'
import { fillSoleMinistry } from './sole-ministry.ts'
import { fillSpokespersons } from './spokesperson.ts'
import { visitedBody } from './visited-body.ts'

/** An office claim before it is given id and fingerprint. */
export type OfficeDraft = Omit<OfficeClaim, 'id' | 'fingerprint'>

const CONFIDENCE: Record<BindingRule, number> = {
  'office/before-name': 0.95,
  'office/after-name': 0.9,
  'office/shared-title': 0.9,
  'office/appointed': 0.8,
  'office/career': 0.75,
  'office/counterpart': 0.7,
}

/** Who held which office, once each: what the article says twice is one claim with several evidence spans. */
export function officeClaims(
  structure: ArticleStructure,
  mentions: readonly Mention[],
  joined: JoinedEntities,
): OfficeDraft[] {
  const drafts: OfficeDraft[] = []
  const bodies = new Map<string, string>()
  for (const entity of joined.entities) {
    if (entity.type !== 'organization') continue
    for (const name of [entity.name, ...entity.aliases]) bodies.set(bodyKey(name), entity.id)
  }
  const bindings = bindOffices(structure, mentions)
  for (const [at, binding] of bindings.entries()) {
    const person = joined.entityOf(binding.person)
    if (person?.type !== 'person') continue
    const { organization, inferredFrom } =
      boardBefore(mentions, binding) ??
      representedBody(structure.tokens, mentions, binding) ??
      visitedBody(structure.tokens, mentions, binding) ??
      headBefore(bindings, at) ??
      bodyOfOffice(binding)
    const organizationId = organization === null ? undefined : bodies.get(bodyKey(organization))
    const span: Span = {
      start: Math.min(binding.office.start, binding.person.start),
      end: Math.max(binding.office.end, binding.person.end),
    }
    drafts.push({
      type: 'office',
      person: person.id,
      title: binding.office.title,
      organization,
      ...(organizationId ? { organizationId } : {}),
      asOf: structure.published?.date ?? null,
      former: binding.former || isHistoric(person.name),
      confidence: CONFIDENCE[binding.rule],
      evidence: [span],
      origins: {
        person: { rule: binding.rule },
        title: { rule: binding.office.rule },
        organization: inferredFrom
          ? { rule: 'office/body-of-heading', inferredFrom: [inferredFrom] }
          : { rule: binding.office.rule },
      },
    })
  }
  const spoken = fillSpokespersons(mergeSame(drafts), mentions)
  const filled = fillLocalBodies(
    fillMinistryOfColleagues(fillSoleMinistry(spoken, joined), joined, structure.input.text),
    joined,
  )
  return mergeDeputies(mergeSame(fillSocietyOfCongress(filled, joined, structure.tokens)))
}

const RANKS = ['Thường trực', 'thứ nhất'].map((rank) => ` ${nameKey(rank)}`)

/** Nobody holds more at a time. */
const MOST_OFFICES = 40
const OF_STATE = ` ${nameKey('nước')}`

function startOf({ evidence }: OfficeDraft): number {
  return Math.min(...evidence.map(({ start }) => start))
}

/**
 * "Chủ tịch nước A", later "Chủ tịch A"; "nguyên Đại sứ B", later "Đại sứ B": the fuller office that a bare title without a body
 * means, or undefined.
 */
function saidInFull(draft: OfficeDraft, own: readonly OfficeDraft[]): OfficeDraft | undefined {
  if (draft.organization !== null || draft.former) return undefined
  const key = titleKey(draft)
  return own.find(
    (other) =>
      other !== draft &&
      (titleKey(other) === `${key}${OF_STATE}` ||
        (other.former && titleKey(other) === key && startOf(other) < startOf(draft))),
  )
}

/** "Thứ trưởng Thường trực A", later "Thứ trưởng A": one office, told in short. */
function mergeDeputies(drafts: readonly OfficeDraft[]): OfficeDraft[] {
  const short = new Map<OfficeDraft, OfficeDraft>()
  const ofPerson = Map.groupBy(drafts, ({ person }) => person)
  const own = ({ person }: OfficeDraft) => (ofPerson.get(person) ?? []).slice(0, MOST_OFFICES)
  const ranked = drafts.flatMap((draft) => {
    const key = titleKey(draft)
    const rank = RANKS.find((ending) => key.endsWith(ending))
    return rank === undefined ? [] : [{ draft, plain: key.slice(0, -rank.length) }]
  })
  for (const { draft, plain } of ranked) {
    for (const other of own(draft)) {
      if (other.former !== draft.former || titleKey(other) !== plain) continue
      const same = other.organization === null || draft.organization === null
      if (same || bodyKey(other.organization ?? '') === bodyKey(draft.organization ?? ''))
        short.set(other, draft)
    }
  }
  for (const draft of drafts) {
    const whole = short.has(draft) ? undefined : saidInFull(draft, own(draft))
    if (whole) short.set(draft, whole)
  }
  for (const [{ evidence }, whole] of short) whole.evidence.push(...evidence)
  return drafts.filter((draft) => !short.has(draft))
}

/** One claim an office: the fuller statement of it stays, the evidence of all is kept. */
function mergeSame(drafts: readonly OfficeDraft[]): OfficeDraft[] {
  const kept: OfficeDraft[] = []
  const byPerson = new Map<string, Map<string, number[]>>()
  for (const draft of drafts) {
    const byTitle = byPerson.get(draft.person) ?? new Map<string, number[]>()
    byPerson.set(draft.person, byTitle)
    const title = titleKey(draft)
    const known = byTitle.get(title) ?? []
    byTitle.set(title, known)
    const at = known.find((index) => sameOffice(kept[index] as OfficeDraft, draft) !== null)
    const other = at === undefined ? undefined : kept[at]
    if (at === undefined || !other) {
      known.push(kept.length)
      kept.push({ ...draft })
      continue
    }
    const fuller = sameOffice(other, draft) === 'second' ? draft : other
    other.evidence.push(...draft.evidence)
    kept[at] = {
      ...fuller,
      evidence: other.evidence,
      confidence: Math.max(other.confidence, draft.confidence),
    }
  }
  return kept
}
