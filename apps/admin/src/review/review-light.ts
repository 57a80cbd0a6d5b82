import type { Span } from '@trucot/core/text/span'
import { type Ref, reactive, ref, watch, watchEffect } from 'vue'
import type { EvidenceLight } from './text/evidence-light.ts'

interface LightGround {
  focusedId: Readonly<Ref<string | null>>
  hoveredId: Readonly<Ref<string | null>>
  evidenceOf: (claimId: string) => readonly Span[] | undefined
  /** Both sides of the conflict that is being looked at. */
  weighed: () => readonly Span[] | undefined
  /** Words selected for a new claim, and the word the keyboard has come to. */
  picked: Readonly<Ref<Span | null>>
  caret: Readonly<Ref<Span | null>>
}

/** What is lit in the text: what is being looked at, what the pointer is over, what is selected. */
export function useReviewLight(ground: LightGround) {
  const { focusedId, hoveredId, evidenceOf, weighed, picked, caret } = ground
  const light: EvidenceLight = reactive({
    lit: [] as Span[],
    glow: [] as Span[],
    picked: [] as Span[],
    caret: null,
  })
  /** Spans shown for their own sake, until the focus moves on. */
  const shown = ref<readonly Span[] | null>(null)
  watch(focusedId, () => {
    shown.value = null
  })
  const of = (claimId: string | null) => (claimId === null ? [] : (evidenceOf(claimId) ?? []))
  watchEffect(() => {
    light.picked = picked.value ? [picked.value] : []
    light.caret = caret.value
  })
  watchEffect(() => {
    light.lit = shown.value ?? weighed() ?? of(focusedId.value)
    light.glow = hoveredId.value === focusedId.value ? [] : of(hoveredId.value)
  })
  return {
    light,
    show: (spans: readonly Span[]) => {
      shown.value = spans
    },
  }
}
