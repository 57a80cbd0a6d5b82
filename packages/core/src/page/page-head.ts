/** What a page's head says about it, as it stands there. */
export interface PageHead {
  url?: string
  title?: string
  published?: string
  outlet?: string
}

const META_FIELDS = new Map<string, keyof PageHead>([
  ['og:title', 'title'],
  ['twitter:title', 'title'],
  ['og:url', 'url'],
  ['og:site_name', 'outlet'],
  ['article:published_time', 'published'],
  ['datepublished', 'published'],
  ['pubdate', 'published'],
  ['publishdate', 'published'],
  ['dc.date.issued', 'published'],
  ['dc.date', 'published'],
])

/** Takes from one tag what it says about the page; the first to name a field wins. */
export function readHeadTag(head: PageHead, name: string, attributes: Record<string, string>): void {
  if (name === 'link' && attributes.rel?.toLowerCase() === 'canonical' && attributes.href) {
    head.url ??= attributes.href
  }
  if (name !== 'meta' || !attributes.content) return
  const key = attributes.property ?? attributes.name ?? attributes.itemprop ?? ''
  const field = META_FIELDS.get(key.toLowerCase())
  if (field !== undefined) head[field] ??= attributes.content.trim()
}
