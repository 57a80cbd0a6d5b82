import { useWindowVirtualizer } from '@tanstack/vue-virtual'
import { useElementSize, useMediaQuery, useWindowSize } from '@vueuse/core'
import { computed, type Ref, watch } from 'vue'

/** Heights of a row in CSS pixels, on wide and on narrow screens. Rows of one height scroll without measuring. */
const ROW = { wide: 76, narrow: 112 }
/** The title bar and the key bar, which cover the first and last rows. */
const EDGES = { top: 56, bottom: 56 }

interface InboxRows {
  list: Readonly<Ref<HTMLElement | null>>
  count: () => number
  /** Told when the last rows come into view. */
  onEnd: () => void
}

/** Draws only the rows on the screen, so that a hundred thousand scroll as smoothly as ten. */
export function useInboxRows({ list, count, onEnd }: InboxRows) {
  const wide = useMediaQuery('(min-width: 40rem)')
  const rowHeight = computed(() => (wide.value ? ROW.wide : ROW.narrow))
  const { width } = useElementSize(list)
  const { height: windowHeight } = useWindowSize()
  // Where the list begins depends on how the filters above it wrap.
  const top = computed(() => {
    void width.value
    void windowHeight.value
    return list.value ? list.value.getBoundingClientRect().top + window.scrollY : 0
  })

  const virtualizer = useWindowVirtualizer(
    computed(() => ({
      count: count(),
      estimateSize: () => rowHeight.value,
      overscan: 4,
      scrollMargin: top.value,
      scrollPaddingStart: EDGES.top,
      scrollPaddingEnd: EDGES.bottom,
    })),
  )
  watch(rowHeight, () => virtualizer.value.measure())

  const virtualRows = computed(() =>
    virtualizer.value.getVirtualItems().map(({ index, start }) => ({ index, start: start - top.value })),
  )
  watch(
    () => [virtualRows.value.at(-1)?.index ?? 0, count()] as const,
    ([last, total]) => {
      if (total > 0 && last >= total - 5) onEnd()
    },
  )
  return {
    virtualRows,
    height: computed(() => virtualizer.value.getTotalSize()),
    scrollTo: (index: number) => virtualizer.value.scrollToIndex(index, { align: 'auto' }),
  }
}
