import { onScopeDispose, type Ref, ref, watch } from 'vue'

/** Time for the browser to paint and to answer keys between two parts, in milliseconds. */
const PAUSE = 16

/**
 * How many of so many things are drawn: the first part at once, the rest part by part, so that a long article opens
 * without one long task. What was drawn stays, however the number changes.
 */
export function useDrawnInParts(total: () => number, part: number): Readonly<Ref<number>> {
  const drawn = ref(part)
  let timer: ReturnType<typeof setTimeout> | undefined
  function goOn(): void {
    timer = undefined
    drawn.value += part
    plan()
  }
  function plan(): void {
    if (timer === undefined && drawn.value < total()) timer = setTimeout(goOn, PAUSE)
  }
  watch(total, plan, { immediate: true })
  onScopeDispose(() => clearTimeout(timer))
  return drawn
}
