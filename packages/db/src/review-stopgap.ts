import type { ArticleRecord } from '@trucot/core/claim/article-record'
import type { Claim } from '@trucot/core/claim/claim'
import type { ClaimState } from '@trucot/core/review/claim-state'
import type { EntityRef, PortableClaim } from '@trucot/core/review/portable-claim'
import type { ReviewInput } from '@trucot/core/review/review-article'
import { nameKey } from '@trucot/core/text/name-key'

/** Stands in until the review stage is there. */
export function portableClaims(record: ArticleRecord, text: string): PortableClaim[] {
  const entities = new Map(record.entities.map((entity) => [entity.id, entity]))
  const ref = (id: string): EntityRef => {
    const entity = entities.get(id)
    if (!entity) throw new Error(`no entity ${id}`)
    return { type: entity.type, name: entity.name, keys: [nameKey(entity.name)] }
  }
  const one = (claim: Claim): PortableClaim => {
    const base = {
      fingerprint: claim.fingerprint,
      quotes: claim.evidence.map((span) => text.slice(span.start, span.end)),
    }
    if (claim.type === 'office') {
      return {
        ...base,
        type: 'office',
        person: ref(claim.person),
        title: claim.title,
        organization: claim.organization,
        former: claim.former,
      }
    }
    if (claim.type === 'event') {
      return {
        ...base,
        type: 'event',
        eventType: claim.eventType,
        date: claim.date && { edtf: claim.date.edtf, basis: claim.date.basis },
        place: claim.place === null ? null : ref(claim.place),
        participants: claim.participants.map((p) => ({ entity: ref(p.entity), role: p.role })),
        organizations: claim.organizations.map(ref),
        objects: claim.objects.map(ref),
        status: claim.status,
        subject: claim.subject ? text.slice(claim.subject.start, claim.subject.end) : null,
      }
    }
    return {
      ...base,
      type: 'statement',
      speaker: claim.speaker === undefined ? null : ref(claim.speaker),
      institution: claim.institution === undefined ? null : ref(claim.institution),
      words: text.slice(claim.span.start, claim.span.end),
      mode: claim.mode,
    }
  }
  return record.claims.map(one)
}

export function reviewArticle(input: ReviewInput): ClaimState[] {
  const { current, log } = input
  const undone = new Set(log.flatMap((d) => (d.action.kind === 'undo' ? d.action.decisions : [])))
  const live = log.filter((d) => !undone.has(d.id))
  const machine = current ? portableClaims(current.record, current.text) : []
  const found = new Map(
    machine.map((claim, i) => [claim.fingerprint, { claim, local: current?.record.claims[i] }]),
  )
  const ids = new Set([
    ...found.keys(),
    ...live.filter((d) => d.judged || d.action.kind === 'add').map((d) => d.claimId),
  ])
  return [...ids].flatMap((id): ClaimState[] => {
    const mine = live.filter((d) => d.claimId === id)
    const here = found.get(id)
    const added = mine.find((d) => d.action.kind === 'add')?.action
    const shown =
      here?.claim ?? mine.findLast((d) => d.judged)?.judged ?? (added?.kind === 'add' ? added.claim : null)
    if (!shown) return []
    let status: ClaimState['status'] = 'proposed'
    for (const { action } of mine) {
      if (action.kind === 'accept' || action.kind === 'add') status = 'accepted'
      if (action.kind === 'edit') status = 'edited'
      if (action.kind === 'reject') status = 'rejected'
    }
    return [
      {
        id,
        status,
        unsure: mine.at(-1)?.action.kind === 'unsure',
        notFound: !here,
        added: added !== undefined,
        mergedInto: null,
        shown,
        machine: here?.claim ?? null,
        localId: here?.local?.id ?? null,
        evidence: here?.local?.evidence ?? [],
        suggestions: [],
        earlierVerdict: null,
        decisionIds: mine.map((d) => d.id),
      },
    ]
  })
}
