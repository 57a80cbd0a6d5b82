import type { ArticleStructure } from '../article/article-structure.ts'
import { contentTokens } from './content-tokens.ts'

/** Tokens of one content block, one after another; `last` is exclusive. No name runs over a stretch's end. */
export interface Stretch {
  first: number
  last: number
}

/** The content of an article as stretches of tokens, one a block, in text order. */
export function contentStretches(structure: ArticleStructure): Stretch[] {
  const content = contentTokens(structure)
  const stretches: Stretch[] = []
  let first = 0
  while (first < content.length) {
    const block = structure.blockOf[first]
    let last = first + 1
    while (last < content.length && structure.blockOf[last] === block) last++
    if (content[first] === 1) stretches.push({ first, last })
    first = last
  }
  return stretches
}
