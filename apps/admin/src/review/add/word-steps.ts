import type { Block } from '@trucot/core/article/block'
import type { Span } from '@trucot/core/text/span'
import { tokenize } from '@trucot/core/text/tokens'

/** A way to go from word to word: along the line, or from block to block. */
export interface WordStep {
  by: 'word' | 'block'
  to: 1 | -1
  /** Moves only the end of the selection; without it the selection is one word again. */
  extend: boolean
}

/** The words of an article's content in order: numbers too, punctuation and page noise not. */
export function wordsOfContent(text: string, blocks: readonly Block[]): Span[] {
  return blocks
    .filter(({ kind }) => kind !== 'noise')
    .flatMap((block) =>
      tokenize(text.slice(block.start, block.end))
        .filter(({ kind }) => kind !== 'punctuation')
        .map(({ start, end }) => ({ start: block.start + start, end: block.start + end })),
    )
}

/**
 * A stretch of the text widened to whole words, without white space at its edges; quotation marks that were selected
 * stay. Null where it holds no word.
 */
export function wholeWords(text: string, words: readonly Span[], { start, end }: Span): Span | null {
  const touched = words.filter((word) => word.end > start && word.start < end)
  const [first] = touched
  const last = touched.at(-1)
  if (!first || !last) return null
  const selected = text.slice(start, end)
  const from = start + selected.length - selected.trimStart().length
  const to = end - (selected.length - selected.trimEnd().length)
  return { start: Math.min(first.start, from), end: Math.max(last.end, to) }
}

function blockStep(words: readonly Span[], blocks: readonly Block[], at: number, to: 1 | -1): number {
  const blockOf = ({ start }: Span) => blocks.findIndex((block) => start >= block.start && start < block.end)
  const here = words[at]
  if (!here) return at
  const home = blockOf(here)
  if (to === 1) {
    const next = words.findIndex((word) => blockOf(word) > home)
    return next < 0 ? words.length - 1 : next
  }
  const before = words.findLast((word) => blockOf(word) < home)
  if (!before) return 0
  const target = blockOf(before)
  return words.findIndex((word) => blockOf(word) === target)
}

/** The selection after one step, and the word that moved. An extending step never goes before the first word selected. */
export function stepped(
  words: readonly Span[],
  blocks: readonly Block[],
  selection: Span,
  { by, to, extend }: WordStep,
): { selection: Span; moved: Span } | null {
  const first = words.findIndex((word) => word.end > selection.start)
  const last = words.findLastIndex((word) => word.start < selection.end)
  const from = extend || to === 1 ? last : first
  const wanted = by === 'word' ? from + to : blockStep(words, blocks, from, to)
  const at = Math.max(extend ? first : 0, Math.min(words.length - 1, wanted))
  const moved = words[at]
  const start = words[first]?.start
  if (!moved || start === undefined) return null
  return { selection: extend ? { start, end: moved.end } : { ...moved }, moved }
}
