import type { ArticleStructure } from '../article/article-structure.ts'
import type { BlockKind } from '../article/block.ts'

const CONTENT = new Set<BlockKind>(['title', 'lead', 'heading', 'paragraph', 'caption'])
const made = new WeakMap<ArticleStructure, Uint8Array>()

/** True where a block tells the news: neither noise nor credits nor the article's own date line. */
export function isContentKind(kind: BlockKind): boolean {
  return CONTENT.has(kind)
}

/** 1 for each token that stands in content, 0 for the rest. */
export function contentTokens(structure: ArticleStructure): Uint8Array {
  const known = made.get(structure)
  if (known) return known
  const content = new Uint8Array(structure.tokens.length)
  for (let at = 0; at < content.length; at++) {
    const block = structure.blocks[structure.blockOf[at] ?? -1]
    if (block && isContentKind(block.kind)) content[at] = 1
  }
  made.set(structure, content)
  return content
}
