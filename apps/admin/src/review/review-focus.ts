import type { ClaimState } from '@trucot/core/review/claim-state'
import type { ConflictState } from '@trucot/core/review/conflict-state'
import type { PortableClaim } from '@trucot/core/review/portable-claim'
import { nextTick, ref, watch } from 'vue'
import { wantsPerson } from '../claims/claim-groups.ts'

/**
 * What is being done: to the focused claim, to a conflict, or (select, add) to make a new claim of words of the text.
 */
export type ReviewMode =
  | { kind: 'browse' }
  | { kind: 'reject' }
  /** `conflict` is settled by saving, where the edit settles one. */
  | { kind: 'edit'; field: string | null; conflict?: ConflictState }
  | { kind: 'conflict'; key: string }
  | { kind: 'select' }
  | { kind: 'add'; claimType: PortableClaim['type'] }

/** One object for all, so that cards nothing happens to are not drawn again. */
export const BROWSE: ReviewMode = { kind: 'browse' }

/** Which claim is being looked at, and what is being done to it. `order` is the claims as listed, top to bottom. */
export function useReviewFocus(order: () => readonly ClaimState[]) {
  const focusedId = ref<string | null>(null)
  const hoveredId = ref<string | null>(null)
  const mode = ref<ReviewMode>(BROWSE)
  const originsOpen = ref(false)

  function focus(id: string | null): void {
    if (id !== focusedId.value || mode.value.kind === 'conflict') mode.value = BROWSE
    focusedId.value = id
  }

  /** Focuses a claim from the keyboard: it gets the page's focus and comes into view, where `atTop` with those after it. */
  async function goTo(id: string | undefined, atTop = false): Promise<void> {
    if (id === undefined) return
    focus(id)
    await nextTick()
    const card = document.querySelector<HTMLElement>(`[data-claim="${CSS.escape(id)}"]`)
    card?.focus({ preventScroll: true })
    card?.scrollIntoView({ block: atTop ? 'start' : 'nearest' })
  }

  const indexOfFocused = () => order().findIndex((state) => state.id === focusedId.value)

  function move(step: 1 | -1): void {
    const states = order()
    const at = indexOfFocused()
    const to = at < 0 ? 0 : Math.max(0, Math.min(states.length - 1, at + step))
    void goTo(states[to]?.id)
  }

  /** On to the next claim that wants a person, from the focused one round to the top; stays where none does. */
  function moveOn(): void {
    const states = order()
    const at = indexOfFocused()
    const round = [...states.slice(at + 1), ...states.slice(0, Math.max(0, at))]
    void goTo((round.find(wantsPerson) ?? states[at])?.id)
  }

  // Where the focused claim is gone (another reading, a search), the first that wants a person takes its place.
  watch(
    () => order().map((state) => state.id),
    (ids) => {
      if (focusedId.value !== null && ids.includes(focusedId.value)) return
      focus((order().find(wantsPerson) ?? order()[0])?.id ?? null)
    },
    { immediate: true },
  )

  return {
    focusedId,
    hoveredId,
    mode,
    originsOpen,
    focus,
    goTo,
    move,
    moveOn,
    leave: () => {
      mode.value = BROWSE
      void goTo(focusedId.value ?? undefined)
    },
  }
}
