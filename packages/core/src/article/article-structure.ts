import type { Token } from '../text/tokens.ts'
import type { ArticleInput } from './article-input.ts'
import type { Block } from './block.ts'
import type { Published } from './published.ts'

/** Who made the article and its pictures. */
export interface Credits {
  authors: string[]
  agencies: string[]
  photographers: string[]
}

/** What the article stage hands on: the text, its tokens, and what each stretch of it is. */
export interface ArticleStructure {
  input: ArticleInput
  tokens: Token[]
  title: string | null
  /** In text order, not overlapping, covering every non-blank line. */
  blocks: Block[]
  /** For each token the index of its block; -1 where a token stands in none. */
  blockOf: Int32Array
  published: Published | null
  credits: Credits
}
