import type { ClaimState } from '@trucot/core/review/claim-state'
import { placedClaims } from '@trucot/core/review/portable-record'
import type { ReviewInput } from '@trucot/core/review/review-article'

/** Stands in until the review stage is there. */
export function reviewArticle(input: ReviewInput): ClaimState[] {
  const { current, log } = input
  const undone = new Set(log.flatMap((d) => (d.action.kind === 'undo' ? d.action.decisions : [])))
  const live = log.filter((d) => !undone.has(d.id))
  const machine = current ? placedClaims(current.record, current.text) : []
  const found = new Map(machine.map((placed) => [placed.claim.fingerprint, placed]))
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
        localId: here?.localId ?? null,
        evidence: here?.evidence ?? [],
        suggestions: [],
        earlierVerdict: null,
        decisionIds: mine.map((d) => d.id),
      },
    ]
  })
}
