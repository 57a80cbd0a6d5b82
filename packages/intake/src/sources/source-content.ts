import type { NamedArticle } from '@trucot/db/fetch-item'

/** A sitemap that another one names. */
export interface NamedSitemap {
  url: string
  lastModified: Date | null
}

/** What a feed or sitemap says. */
export interface SourceContent {
  kind: 'feed' | 'sitemap'
  /** "rss", "atom", "json", "rdf", "sitemap", "sitemap index". */
  format: string
  title: string | null
  articles: NamedArticle[]
  /** Of a sitemap index: the sitemaps it names. */
  sitemaps: NamedSitemap[]
}
