import { type LinkedArticle, readLinkedData } from './linked-data.ts'

/** What a page's head says about it, as it stands there. */
export interface PageHead {
  url?: string
  title?: string
  published?: string
  outlet?: string
  authors?: string[]
}

type TextField = Exclude<keyof PageHead, 'authors'>

const META_FIELDS = new Map<string, TextField>([
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
const AUTHOR_FIELDS = new Set(['author', 'article:author', 'dc.creator'])
const MOST_AUTHORS = 10
/** A script longer than this is no description of an article. */
const LONGEST_SCRIPT = 200_000
/** "Hội đàm cấp cao | Báo Mới": what follows the last mark is most often the outlet. */
const OUTLET_TAIL = /^(?<title>.*\S)\s+[|–—-]\s+[^|–—]{2,60}$/su

const fold = (text: string) => text.replace(/\s+/gu, ' ').trim()

/**
 * Told of a page's elements and text in order, it learns what the page says about itself: meta tags before linked data
 * (JSON-LD) before the title element and `<time>`; the first to name a field wins.
 */
export class HeadReader {
  private readonly meta: PageHead = {}
  private readonly linked: LinkedArticle[] = []
  private title = ''
  private titles = 0
  private script: string | null = null
  private time: string | undefined

  /** Whether the text that comes is the head's, not the page's. */
  get isReading(): boolean {
    return this.titles > 0 || this.script !== null
  }

  enter(name: string, attributes: Record<string, string>): void {
    if (name === 'title') this.titles++
    if (name === 'script' && attributes.type?.toLowerCase().trim() === 'application/ld+json') this.script = ''
    if (name === 'time' && attributes.datetime) this.time ??= fold(attributes.datetime)
    if (name === 'link' && attributes.rel?.toLowerCase() === 'canonical' && attributes.href)
      this.meta.url ??= attributes.href
    if (attributes.itemprop?.toLowerCase() === 'datepublished' && name !== 'meta')
      this.time ??= fold(attributes.content ?? attributes.datetime ?? '') || undefined
    if (name === 'meta' && attributes.content) this.readMeta(attributes, fold(attributes.content))
  }

  private readMeta(attributes: Record<string, string>, content: string): void {
    const key = (attributes.property ?? attributes.name ?? attributes.itemprop ?? '').toLowerCase()
    const field = META_FIELDS.get(key)
    if (field !== undefined) this.meta[field] ??= content
    // An author given as an address is a profile, not a name.
    if (AUTHOR_FIELDS.has(key) && content !== '' && !/^https?:/u.test(content)) {
      this.meta.authors ??= []
      if (this.meta.authors.length < MOST_AUTHORS) this.meta.authors.push(content)
    }
  }

  read(data: string): void {
    if (this.script !== null && this.script.length < LONGEST_SCRIPT) this.script += data
    else if (this.titles > 0) this.title += data
  }

  leave(name: string): void {
    if (name === 'title') this.titles = Math.max(0, this.titles - 1)
    if (name === 'script' && this.script !== null) {
      const article = readLinkedData(this.script)
      if (article) this.linked.push(article)
      this.script = null
    }
  }

  head(): PageHead {
    const linked: LinkedArticle = this.linked[0] ?? {}
    const title = this.meta.title ?? linked.title ?? (fold(this.title) || undefined)
    const published = this.meta.published ?? linked.published ?? this.time
    const outlet = this.meta.outlet ?? linked.outlet
    const authors = linked.authors ?? this.meta.authors
    return {
      ...(title === undefined ? {} : { title }),
      ...(published === undefined ? {} : { published }),
      ...(this.meta.url === undefined ? {} : { url: this.meta.url }),
      ...(outlet === undefined ? {} : { outlet }),
      ...(authors === undefined ? {} : { authors }),
    }
  }

  /** Everything the page is called in its head, with and without the outlet's name behind it. */
  names(): string[] {
    const names = [this.meta.title, ...this.linked.map(({ title }) => title), fold(this.title)]
    return names.flatMap((name) => (name ? [name, OUTLET_TAIL.exec(name)?.groups?.title ?? name] : []))
  }
}
