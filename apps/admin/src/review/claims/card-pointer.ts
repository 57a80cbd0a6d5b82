import { useEventListener } from '@vueuse/core'
import type { Ref } from 'vue'
import type { ReviewScreen } from '../review-screen.ts'

const CONTROLS = 'button, a, input, select, textarea, label'

function claimAt(target: EventTarget | null): string | null {
  return target instanceof Element
    ? (target.closest('[data-claim]')?.getAttribute('data-claim') ?? null)
    : null
}

/**
 * Pointer and focus on the cards of a list, heard once for all of them. A first click looks, a second one on a value
 * edits it; by keyboard the same is done with j, k and e.
 */
export function useCardPointer(list: Readonly<Ref<HTMLElement | null>>, screen: ReviewScreen): void {
  /** The browser moves the focus between press and click. */
  let focusedBefore: string | null = null
  useEventListener(list, 'mousedown', () => {
    focusedBefore = screen.focusedId.value
  })
  useEventListener(list, 'click', ({ target }: MouseEvent) => {
    const claimId = claimAt(target)
    if (claimId === null || !(target instanceof Element) || target.closest(CONTROLS)) return
    screen.focus(claimId)
    const field = target.closest('[data-field]')?.getAttribute('data-field')
    const edits = focusedBefore === claimId && screen.mayDecide.value && getSelection()?.isCollapsed
    if (field && edits) screen.startEdit(field)
  })
  useEventListener(list, 'focusin', ({ target }: FocusEvent) => {
    if (target instanceof HTMLElement && target.dataset.claim) screen.focus(target.dataset.claim)
  })
  useEventListener(list, 'mouseover', ({ target }: MouseEvent) => screen.hover(claimAt(target)))
  useEventListener(list, 'mouseleave', () => screen.hover(null))
}
