import type { Span } from '@trucot/core/text/span'
import { onScopeDispose, type Ref, watch } from 'vue'
import { rangesOf } from './text-offsets.ts'

/** Evidence to fill in the text. */
export interface EvidenceLight {
  /** Of the focused claim. */
  lit: readonly Span[]
  /** Of the claim under the pointer. */
  glow: readonly Span[]
  /** Words selected for a new claim. */
  picked: readonly Span[]
  /** The word that a selection made by keyboard has come to, kept in sight. */
  caret: Span | null
}

/** Space kept above and below lit evidence, in CSS pixels. */
const EDGE = 72
/** Space kept below words that are being selected: what can be made of them is offered there. */
const EDGE_OF_SELECTION = 190

function scrollingPane(element: Element): Element | null {
  return element.closest('[data-pane]')
}

/** Scrolls the pane only where the evidence is out of sight: what a person reads does not move under them. */
function reveal(column: Element, range: Range | undefined, below = EDGE): void {
  const pane = scrollingPane(column)
  if (!pane || !range) return
  const edge = pane.getBoundingClientRect()
  const place = range.getBoundingClientRect()
  if (edge.height === 0 || (place.top >= edge.top + EDGE && place.bottom <= edge.bottom - below)) return
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  pane.scrollBy({ top: place.top - edge.top - edge.height * 0.3, behavior: calm ? 'auto' : 'smooth' })
}

function paint(name: string, ranges: Range[]): void {
  if (ranges.length === 0) CSS.highlights.delete(name)
  else CSS.highlights.set(name, new Highlight(...ranges))
}

/**
 * Fills the evidence in the text. The text itself is drawn once and never again for this: the browser paints
 * highlights over it, so that moving from claim to claim costs nothing, however long the article.
 */
export function useEvidenceLight(
  column: Readonly<Ref<HTMLElement | null>>,
  light: EvidenceLight,
  text: () => string,
  /** How much of the text is drawn by now: evidence further down is lit when it is there. */
  drawn: () => number,
): void {
  /** Shown once: text that is drawn further down later moves nobody. */
  let revealed: readonly Span[] | null = null
  watch(
    [() => light.lit, text, column, drawn] as const,
    ([spans]) => {
      if (!column.value) return
      const ranges = rangesOf(column.value, spans)
      paint('evidence', ranges)
      if (revealed === spans) return
      reveal(column.value, ranges[0])
      if (ranges.length > 0) revealed = spans
    },
    { flush: 'post', immediate: true },
  )
  watch(
    () => light.glow,
    (spans) => {
      if (!column.value) return
      // Lit where it stands: a pointer that rests while the list moves under it must not move the text.
      paint('evidence-glow', rangesOf(column.value, spans))
    },
    { flush: 'post' },
  )
  watch(
    [() => light.picked, text, column, drawn] as const,
    ([spans]) => {
      if (!column.value) return
      paint('picked', rangesOf(column.value, spans))
      const caret = rangesOf(column.value, light.caret ? [light.caret] : [])[0]
      reveal(column.value, caret, EDGE_OF_SELECTION)
    },
    { flush: 'post', immediate: true },
  )
  onScopeDispose(() => {
    paint('picked', [])
    paint('evidence', [])
    paint('evidence-glow', [])
  })
}
