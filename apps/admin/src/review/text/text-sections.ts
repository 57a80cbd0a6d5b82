import type { Block } from '@trucot/core/article/block'

/** What the text column shows one below the other: a block of content, or noise folded to one line. */
export type TextSection =
  | { kind: 'content'; block: Block; first: boolean }
  | { kind: 'noise'; blocks: Block[]; lines: number; reasons: string[] }

function linesOf(text: string, { start, end }: Block): number {
  return text
    .slice(start, end)
    .split('\n')
    .filter((line) => line.trim() !== '').length
}

/** Folds every run of noise blocks into one section; `first` marks the headline among repeated titles. */
export function textSections(text: string, blocks: readonly Block[]): TextSection[] {
  const sections: TextSection[] = []
  let titled = false
  for (const block of blocks) {
    if (block.kind !== 'noise') {
      sections.push({ kind: 'content', block, first: block.kind === 'title' && !titled })
      titled ||= block.kind === 'title'
      continue
    }
    let open = sections.at(-1)
    if (open?.kind !== 'noise') {
      open = { kind: 'noise', blocks: [], lines: 0, reasons: [] }
      sections.push(open)
    }
    open.blocks.push(block)
    open.lines += linesOf(text, block)
    if (block.reason !== undefined && !open.reasons.includes(block.reason)) open.reasons.push(block.reason)
  }
  return sections
}
