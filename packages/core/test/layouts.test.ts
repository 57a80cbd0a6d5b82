import { describe, expect, it } from 'vitest'
import { articleOfPage } from '../src/article/article-of-page.ts'
import { readArticle } from '../src/claim/read-article.ts'
import { flattenHtml } from '../src/page/flatten-html.ts'
import { madePages } from './layouts/made-page.ts'

const pages = madePages()

/** Whether a line of the page stands in a text, alone or with others glued to it. Short ones count only alone. */
function stands(text: string, line: string): boolean {
  return text.split('\n').some((one) => (line.length < 15 ? one.trim() === line : one.includes(line)))
}

describe('pages of thirty layouts and articles', () => {
  it.each(pages.map((page) => [page.name, page] as const))(
    '%s: the article and nothing else',
    (_name, page) => {
      const { input } = articleOfPage({ bytes: new TextEncoder().encode(page.html), mediaType: 'text/html' })
      const { blocks, title, published } = readArticle(input)
      const content = blocks
        .filter(({ kind }) => kind !== 'noise')
        .map(({ start, end }) => input.text.slice(start, end))
        .join('\n')
      expect(page.content.filter((line) => !stands(content, line))).toEqual([])
      expect(page.noise.filter((line) => stands(content, line))).toEqual([])
      expect(title).toBe(page.article.title)
      expect(published?.date).toBe(page.article.published.slice(0, 10))
    },
  )
})

it('reads who wrote it, when and for whom from linked data and meta tags', () => {
  const page = pages.find(({ name }) => name === 'semantic 1')
  expect(flattenHtml(page?.html ?? '').head).toMatchObject({
    title: page?.article.title,
    published: page?.article.published,
    outlet: 'Báo Thử Nghiệm',
    authors: [page?.article.author],
  })
})

describe('hostile markup', () => {
  it.each([
    ['boxes in boxes', '<div>'.repeat(150_000)],
    ['marked boxes in boxes', '<div class="related"><p>x</p>'.repeat(50_000)],
    ['ends of nothing', '</div>'.repeat(500_000)],
    ['many small elements', '<b>x</b>'.repeat(400_000)],
    ['open tags', '<a href="'.repeat(300_000)],
    ['a comment that never ends', `<!--${'-'.repeat(2_000_000)}`],
    ['one long class', `<div class="${'a-'.repeat(1_000_000)}">x</div>`],
    ['attributes without end', `<div ${'a=1 '.repeat(300_000)}>x</div>`],
    [
      'linked data without end',
      `<script type="application/ld+json">${'['.repeat(150_000)}</script>`.repeat(5),
    ],
    ['headlines everywhere', `<title>x y</title>${'<div><h1>x y</h1></div>'.repeat(100_000)}`],
    ['entities', '&amp;&#x110;&nbsp;'.repeat(200_000)],
  ])('%s take time in proportion', (_name, html) => {
    // Processor time of this thread: what others do on the machine does not count.
    const before = process.threadCpuUsage()
    flattenHtml(html)
    expect(process.threadCpuUsage(before).user / 1e6).toBeLessThan(15)
  })
})
