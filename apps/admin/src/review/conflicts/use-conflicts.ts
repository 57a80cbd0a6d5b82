import type { ConflictState } from '@trucot/core/review/conflict-state'
import { computed, nextTick, type Ref } from 'vue'
import { BROWSE, type ReviewMode } from '../review-focus.ts'

interface ConflictGround {
  conflicts: Readonly<Ref<readonly ConflictState[]>>
  mode: Ref<ReviewMode>
  mayDecide: () => boolean
  /** Takes the act: which of the claims in question are kept; the others are rejected. */
  settle: (conflict: ConflictState, kept: readonly string[]) => void
  /** Opens the form of a claim; saving it settles the conflict too. */
  edit: (claimId: string, conflict: ConflictState) => void
  /** Where to go when no conflict is left open. */
  goOn: () => void
}

/** Walking the places where the article disagrees with itself, and settling them. */
export function useConflicts(ground: ConflictGround) {
  const { conflicts, mode } = ground
  const open = computed(() => conflicts.value.filter((conflict) => conflict.open))
  const focused = computed(() => {
    const current = mode.value
    return current.kind === 'conflict'
      ? conflicts.value.find((conflict) => conflict.key === current.key)
      : undefined
  })
  const byClaim = computed(
    () => new Map(open.value.flatMap((conflict) => conflict.claimIds.map((id) => [id, conflict] as const))),
  )

  async function goTo(conflict: ConflictState | undefined): Promise<void> {
    if (!conflict) return
    mode.value = { kind: 'conflict', key: conflict.key }
    await nextTick()
    const card = document.querySelector<HTMLElement>(`[data-conflict="${CSS.escape(conflict.key)}"]`)
    card?.focus({ preventScroll: true })
    card?.scrollIntoView({ block: 'nearest' })
  }

  /** The open conflict after the focused one, or the first. */
  function next(step: 1 | -1 = 1): ConflictState | undefined {
    const at = open.value.findIndex(({ key }) => key === focused.value?.key)
    return open.value[at < 0 ? 0 : (at + step + open.value.length) % open.value.length]
  }

  function settle(kept: readonly string[], conflict = focused.value): void {
    if (!conflict || !ground.mayDecide()) return
    const after = open.value.find(({ key }) => key !== conflict.key)
    ground.settle(conflict, kept)
    if (after) void goTo(after)
    else {
      mode.value = BROWSE
      ground.goOn()
    }
  }

  return {
    all: conflicts,
    open,
    focused,
    /** The open conflict that a claim stands in. */
    ofClaim: (claimId: string) => byClaim.value.get(claimId),
    goTo,
    goToNext: (step: 1 | -1 = 1) => void goTo(next(step)),
    keepAll: (conflict = focused.value) => settle(conflict?.claimIds ?? [], conflict),
    keepOnly: (claimId: string | undefined, conflict = focused.value) => {
      if (claimId !== undefined) settle([claimId], conflict)
    },
    editFirst: (conflict = focused.value) => {
      const [claimId] = conflict?.claimIds ?? []
      if (conflict && claimId !== undefined && ground.mayDecide()) ground.edit(claimId, conflict)
    },
  }
}
