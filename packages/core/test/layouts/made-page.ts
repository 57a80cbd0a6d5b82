import type { MadeArticle } from './made-article.ts'
import { MADE_ARTICLES } from './made-article.ts'
import { LAYOUTS } from './page-layouts.ts'

/** A page of our own making: its HTML, and which of its words belong to the article. */
export interface MadePage {
  name: string
  html: string
  article: MadeArticle
  /** Lines that are the article's: title, lead, paragraphs, captions. */
  content: readonly string[]
  /** Lines that are the page's. */
  noise: readonly string[]
}

const text = (html: string) =>
  html
    .replace(/<[^>]*>/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()

/** Every layout with every article. What a layout wraps into `noise` is the page's. */
export function madePages(): MadePage[] {
  return Object.entries(LAYOUTS).flatMap(([layout, make]) =>
    MADE_ARTICLES.map((article, index) => {
      const noise: string[] = []
      const mark = (line: string) => {
        noise.push(text(line))
        return line
      }
      const html = make(article, mark)
      const shown = text(html)
      const content = [article.title, article.lead, ...article.paragraphs, ...article.captions].filter(
        (line) => shown.includes(line),
      )
      return { name: `${layout} ${index + 1}`, html, article, content, noise: [...new Set(noise)] }
    }),
  )
}
