import { nextTick, onScopeDispose, type Ref, ref, watch } from 'vue'

/** Time for the browser to paint and to answer keys between two parts, in milliseconds. */
const PAUSE = 8
/** How long drawing one part may take, with what the browser then does to lay it out still to come. */
const BUDGET = 12
const MOST = 64

/**
 * How many of so many things are drawn: the first part at once, the rest part by part, so that a long article opens
 * without one long task. The parts grow and shrink with the time that drawing takes on this machine. What was drawn
 * stays, however the number changes.
 */
export function useDrawnInParts(
  total: () => number,
  first: number,
  /** So many are wanted at once, whatever it takes: one of them has the focus. */
  atLeast: () => number = () => 0,
): Readonly<Ref<number>> {
  const drawn = ref(first)
  let part = Math.max(1, Math.round(first / 2))
  let timer: ReturnType<typeof setTimeout> | undefined
  async function goOn(): Promise<void> {
    timer = undefined
    const began = performance.now()
    drawn.value += part
    await nextTick()
    const took = Math.max(1, performance.now() - began)
    part = Math.max(1, Math.min(MOST, Math.round((part * BUDGET) / took), 2 * part))
    plan()
  }
  function plan(): void {
    if (timer === undefined && drawn.value < total()) timer = setTimeout(() => void goOn(), PAUSE)
  }
  watch(
    [total, atLeast],
    () => {
      drawn.value = Math.max(drawn.value, atLeast())
      plan()
    },
    { immediate: true, flush: 'sync' },
  )
  onScopeDispose(() => clearTimeout(timer))
  return drawn
}
