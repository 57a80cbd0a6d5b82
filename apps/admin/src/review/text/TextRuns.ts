import { type FunctionalComponent, h } from 'vue'
import type { TextRun } from './text-marks.ts'

interface Props {
  text: string
  runs: readonly TextRun[]
}

/** The characters of one block, exactly as they came: text nodes add up to the block, so that offsets can be found. */
export const TextRuns: FunctionalComponent<Props> = ({ text, runs }) =>
  runs.map(({ start, end, mark }) => {
    const words = text.slice(start, end)
    if (!mark) return words
    return h(
      'span',
      { class: `kind-mark kind-${mark.kind}`, 'data-entity': mark.entityId ?? undefined },
      words,
    )
  })
TextRuns.props = ['text', 'runs']
