import type { ArticleView } from '@trucot/contract/article-view'

/** What of an article its explanation is made of. */
export type ExplainRequest = Pick<
  ArticleView,
  'blocks' | 'entities' | 'claims' | 'conflicts' | 'published' | 'title' | 'readerVersion'
> & { text: string; url: string | null }

export function explainRequest(view: ArticleView): ExplainRequest | null {
  const { blocks, entities, claims, conflicts, published, title, readerVersion, text, article } = view
  if (text === null) return null
  return { blocks, entities, claims, conflicts, published, title, readerVersion, text, url: article.url }
}
