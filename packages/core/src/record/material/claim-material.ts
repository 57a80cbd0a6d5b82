import type { ArticleRecord } from '../../claim/article-record.ts'
import type { Claim } from '../../claim/claim.ts'
import type { ClaimState } from '../../review/claim-state.ts'
import type { EntityRef, PortableClaim } from '../../review/portable-claim.ts'
import { nameKey } from '../../text/name-key.ts'
import { bodyIdentity, bodyName, isIdentifying } from '../identity/body-identity.ts'
import type { OfficeHolder } from '../identity/office-holder.ts'
import { officeIdentity } from '../identity/office-identity.ts'
import type { ClaimThing, MaterialClaim, MaterialOffice } from './article-material.ts'

/** Whether a claim counts on records: nobody rejected it, and no other claim answers for it. */
export function counts(state: ClaimState): boolean {
  return state.status !== 'rejected' && state.status !== 'merged'
}

function thing(ref: EntityRef, role: string): ClaimThing {
  return { type: ref.type, nameKey: nameKey(ref.name), role }
}

function thingsOf(claim: PortableClaim): ClaimThing[] {
  switch (claim.type) {
    case 'office':
      return [thing(claim.person, 'holder')]
    case 'statement':
      return [
        ...(claim.speaker ? [thing(claim.speaker, 'speaker')] : []),
        ...(claim.institution ? [thing(claim.institution, 'institution')] : []),
      ]
    case 'event':
      return [
        ...claim.participants.map(({ entity, role }) => thing(entity, role)),
        ...(claim.place ? [thing(claim.place, 'place')] : []),
        ...claim.organizations.map((ref) => thing(ref, 'organization')),
        ...claim.objects.map((ref) => thing(ref, 'object')),
      ]
  }
}

/** What is known of an article's names beside the claim that they stand in. */
export interface NamesOfArticle {
  holderOf: (nameKey: string) => OfficeHolder
  /** The name by which the body that somebody serves is told across articles. */
  bodyHeld: (name: string, personKey: string) => string
}

/** The office of a claim as one thing across articles; null where its body is not told apart from others of its name. */
function officeOf(claim: PortableClaim, { holderOf, bodyHeld }: NamesOfArticle): MaterialOffice | null {
  if (claim.type !== 'office') return null
  const holder = nameKey(claim.person.name)
  const own = claim.organization === null ? null : bodyHeld(claim.organization, holder)
  const identity = officeIdentity(claim.title, own, holderOf(holder))
  if (identity.block === null) return null
  const bodyBlock = identity.body !== null && isIdentifying(identity.body) ? identity.body : null
  return {
    block: identity.block,
    name: (own === null ? claim.title : `${claim.title}, ${bodyName(own)}`).normalize('NFC'),
    title: claim.title,
    body: {
      nameKey: claim.organization === null ? null : nameKey(claim.organization),
      name: own === null ? null : bodyName(own).normalize('NFC'),
      block: own !== null && bodyIdentity(own) === bodyBlock ? bodyBlock : null,
    },
    single: identity.single,
  }
}

function dateOf(shown: PortableClaim, local: Claim | undefined, fallback: string | null): string | null {
  if (shown.type === 'event') return shown.date?.edtf ?? null
  if (shown.type === 'statement') return fallback
  return (local?.type === 'office' ? local.asOf : null) ?? fallback
}

/** The claims of an article that count, with what they are about. */
export function claimMaterial(
  record: ArticleRecord | null,
  states: readonly ClaimState[],
  publishedOn: string | null,
  names: NamesOfArticle,
): MaterialClaim[] {
  const local = new Map(record?.claims.map((claim) => [claim.id, claim]))
  return states.filter(counts).map((state) => ({
    claimId: state.id,
    accepted: state.accepted,
    shown: state.shown,
    edtf: dateOf(state.shown, local.get(state.localId ?? ''), publishedOn),
    status: state.shown.type === 'event' ? state.shown.status : null,
    things: thingsOf(state.shown),
    office: officeOf(state.shown, names),
  }))
}
