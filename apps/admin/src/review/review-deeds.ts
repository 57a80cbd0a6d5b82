import type { ClaimState, Suggestion } from '@trucot/core/review/claim-state'
import type { PortableClaim } from '@trucot/core/review/portable-claim'
import type { ComputedRef, Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { type ClaimGroup, isOpen, wantsPerson } from '../claims/claim-groups.ts'
import type { useClaimWords } from './claim-words.ts'
import type { useReviewActs } from './review-acts.ts'
import type { useReviewFocus } from './review-focus.ts'
import type { useSeenClaims } from './seen-claims.ts'

interface Screen {
  act: ReturnType<typeof useReviewActs>
  focus: ReturnType<typeof useReviewFocus>
  seen: ReturnType<typeof useSeenClaims>
  words: ReturnType<typeof useClaimWords>
  listed: ComputedRef<readonly ClaimGroup[]>
  byId: ComputedRef<ReadonlyMap<string, ClaimState>>
  focused: ComputedRef<ClaimState | undefined>
  mayDecide: ComputedRef<boolean>
  /** What just happened, for those who do not see it. */
  said: Ref<string>
}

/** What keys and buttons do to claims: the act itself, what is said of it, and where the focus goes after it. */
export function useReviewDeeds(screen: Screen) {
  const { act, focus, seen, words, listed, byId, focused, mayDecide, said } = screen
  const { t } = useI18n()

  /** Runs an act on the focused claim, says so, and goes on to the next that wants a person. */
  function onFocused(does: (id: string) => void, saying: string): void {
    const state = focused.value
    if (!state || !mayDecide.value) return
    does(state.id)
    said.value = `${saying}: ${words.plain(state.shown)}`
    focus.moveOn()
  }

  function onSuggestion(does: (id: string, suggestion: Suggestion) => void, saying: string): void {
    const state = focused.value
    const [suggestion] = state?.suggestions ?? []
    if (!state || !suggestion || !mayDecide.value) return
    does(state.id, suggestion)
    said.value = `${saying}: ${words.plain(state.shown)}`
    const after = byId.value.get(state.id)
    if (!after || !wantsPerson(after)) focus.moveOn()
  }

  function acceptGroup(): void {
    const group = listed.value.find((one) => one.states.some((state) => state.id === focus.focusedId.value))
    if (!group || !mayDecide.value) return
    const waiting = group.states.filter((state) => isOpen(state) && !state.unsure)
    const onScreen = waiting.filter((state) => seen.has(state.id))
    act.accept(onScreen.map((state) => state.id))
    const unseen = waiting.length - onScreen.length
    said.value = [
      t('review.acceptedMany', { count: onScreen.length }, onScreen.length),
      ...(unseen > 0 ? [t('review.unseen', { count: unseen }, unseen)] : []),
    ].join(' ')
    if (unseen > 0) void focus.goTo(waiting.find((state) => !seen.has(state.id))?.id, true)
    else focus.moveOn()
  }

  function undo(): void {
    if (!mayDecide.value) return
    const [first] = act.undoLatest()
    if (first === undefined && focused.value) act.undoClaim(focused.value.id)
    else void focus.goTo(first)
    said.value = t('said.undo')
  }

  function startEdit(field: string | null): void {
    if (focused.value && mayDecide.value) focus.mode.value = { kind: 'edit', field }
  }

  return {
    /** By mouse: decides on that claim and stays there. */
    accept: (claimId: string) => {
      focus.focus(claimId)
      act.accept([claimId])
      said.value = t('said.accept')
    },
    /** By key: decides on the focused claim and goes on. */
    acceptFocused: () => onFocused((claimId) => act.accept([claimId]), t('said.accept')),
    acceptGroup,
    startReject: (claimId: string) => {
      focus.focus(claimId)
      if (mayDecide.value) focus.mode.value = { kind: 'reject' }
    },
    reject: (why: 'wrong_value' | 'nothing_here') => {
      focus.mode.value = { kind: 'browse' }
      onFocused((claimId) => act.reject(claimId, why), t(`said.${why}`))
    },
    unsure: () => onFocused(act.unsure, t('said.unsure')),
    startEdit,
    startEditOf: (claimId: string) => {
      focus.focus(claimId)
      startEdit(null)
    },
    edit: (edits: Parameters<typeof act.edit>[1]) => {
      const state = focused.value
      const conflict = focus.mode.value.kind === 'edit' ? focus.mode.value.conflict : undefined
      if (state && edits.length > 0) act.edit(state.id, edits, conflict)
      if (edits.length > 0) said.value = t('said.edit')
      focus.leave()
    },
    add: (claim: PortableClaim) => {
      act.add(claim)
      said.value = `${t('said.add')}: ${words.plain(claim)}`
    },
    keep: (claimId: string, suggestion: Suggestion) => act.keep(claimId, suggestion),
    take: (claimId: string, suggestion: Suggestion) => act.take(claimId, suggestion),
    /** By key: answers the first suggestion on the focused claim, and goes on once it wants nobody any more. */
    keepFocused: () => onSuggestion(act.keep, t('said.dismiss')),
    takeFocused: () => onSuggestion(act.take, t('said.edit')),
    undo,
    undoClaim: (claimId: string) => {
      focus.focus(claimId)
      act.undoClaim(claimId)
      said.value = t('said.undo')
    },
    undoGroup: (groupId: string) => {
      act.undoGroup(groupId)
      said.value = t('said.undo')
    },
  }
}
