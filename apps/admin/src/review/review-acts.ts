import type { ArticleView } from '@trucot/contract/article-view'
import type { NewDecision } from '@trucot/contract/articles-contract'
import type { ClaimState, Suggestion } from '@trucot/core/review/claim-state'
import type { ConflictState } from '@trucot/core/review/conflict-state'
import type { PortableClaim } from '@trucot/core/review/portable-claim'
import { useDecisionDesk } from '../decisions/decision-desk.ts'
import type { PendingAct } from '../decisions/decision-outbox.ts'
import { newId } from '../decisions/new-id.ts'
import { latestActOn, liveDecisions, type UndoableDecision } from './live-decisions.ts'

type Action = NewDecision['action']
type Edit = Pick<Extract<Action, { kind: 'edit' }>, 'path' | 'value'>

interface Wanted {
  view: () => ArticleView | null
  states: () => readonly ClaimState[]
  acts: () => readonly PendingAct[]
}

/** What a curator can do to the claims of one article. Every call is one act: one group that undoes as one. */
export function useReviewActs(articleId: number, { view, states, acts }: Wanted) {
  const desk = useDecisionDesk()
  /** Acts taken on this screen, latest last: what a plain undo means. */
  const own: string[] = []

  function post(decisions: { claimId: string; action: Action }[]): string | null {
    const shown = view()
    if (!shown || decisions.length === 0) return null
    const groupId = newId()
    desk.post({
      groupId,
      articleId,
      seenVersion: shown.version,
      decisions: decisions.map((decision) => ({
        id: newId(),
        groupId,
        readingId: shown.readingId,
        ...decision,
      })),
    })
    return groupId
  }

  function take(decisions: { claimId: string; action: Action }[]): void {
    const groupId = post(decisions)
    if (groupId !== null) own.push(groupId)
  }

  const live = () =>
    liveDecisions(
      view()?.log ?? [],
      acts().flatMap((act) => act.decisions),
    )

  function undo(decisions: readonly UndoableDecision[]): void {
    const [first] = decisions
    if (!first) return
    const act = acts().find((one) => one.groupId === first.groupId)
    const whole = act?.decisions.length === decisions.length
    if (whole && desk.recall(first.groupId)) return
    post([{ claimId: '', action: { kind: 'undo', decisions: decisions.map(({ id }) => id) } }])
  }

  const onClaim = (claimId: string) => {
    const ids = states().find((state) => state.id === claimId)?.decisionIds ?? []
    return (decision: UndoableDecision) => decision.claimId === claimId || ids.includes(decision.id)
  }

  const settled = ({ ref }: ConflictState, kept: readonly string[]) => ({
    claimId: '',
    action: { kind: 'settle' as const, conflict: ref, kept: [...kept] },
  })
  /** What a claim in a conflict still needs to stand, or to fall. */
  function verdict(claimId: string, keep: boolean): { claimId: string; action: Action }[] {
    const state = states().find((one) => one.id === claimId)
    if (!state || (keep ? state.accepted : state.status === 'rejected')) return []
    return [{ claimId, action: keep ? { kind: 'accept' } : { kind: 'reject', why: 'wrong_value' } }]
  }

  return {
    accept: (claimIds: readonly string[]) =>
      take(claimIds.map((claimId) => ({ claimId, action: { kind: 'accept' } }))),
    reject: (claimId: string, why: 'wrong_value' | 'nothing_here') =>
      take([{ claimId, action: { kind: 'reject', why } }]),
    unsure: (claimId: string) => take([{ claimId, action: { kind: 'unsure' } }]),
    /**
     * Who corrects a claim and saves it has read it whole: the edits and the accept are one act, with the conflict that
     * the edit settles, where there is one.
     */
    edit: (claimId: string, edits: readonly Edit[], conflict?: ConflictState) =>
      take([
        ...edits.map((edit) => ({ claimId, action: { kind: 'edit' as const, ...edit } })),
        { claimId, action: { kind: 'accept' } },
        ...(conflict ? [settled(conflict, [claimId])] : []),
      ]),
    /** Keeps some of the claims that a conflict is between and rejects the others. */
    settle: (conflict: ConflictState, kept: readonly string[]) =>
      take([
        ...conflict.claimIds.flatMap((claimId) => verdict(claimId, kept.includes(claimId))),
        settled(conflict, kept),
      ]),
    /** Adds a claim under the id that the server will know it by too. */
    add: (claim: PortableClaim) => take([{ claimId: claim.fingerprint, action: { kind: 'add', claim } }]),
    /** Keeps the person's value and lets this suggestion rest. */
    keep: (claimId: string, { path, value }: Suggestion) =>
      take([{ claimId, action: { kind: 'dismiss', path, value } }]),
    /** Takes over what the machine reads now. */
    take: (claimId: string, { path, value }: Suggestion) =>
      take([{ claimId, action: { kind: 'edit', path, value } }]),
    /** Takes back the latest act on one claim, as far as it concerns that claim. */
    undoClaim: (claimId: string) => undo(latestActOn(live(), onClaim(claimId))),
    undoGroup: (groupId: string) => undo(live().filter((decision) => decision.groupId === groupId)),
    /** Takes back the latest act of this screen that still stands; answers the claims it was about. */
    undoLatest(): string[] {
      for (let groupId = own.pop(); groupId !== undefined; groupId = own.pop()) {
        const standing = live().filter((decision) => decision.groupId === groupId)
        if (standing.length === 0) continue
        undo(standing)
        return standing.map((decision) => decision.claimId)
      }
      return []
    },
  }
}
