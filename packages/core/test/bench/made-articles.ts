import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ArticleInput } from '../../src/article/article-input.ts'
import { articleOfPage } from '../../src/article/article-of-page.ts'
import { readStructure } from '../../src/article/read-structure.ts'
import { splitSentences } from '../../src/text/sentences.ts'

const EXAMPLES = join(import.meta.dirname, '../../../../examples')

/** The stretches of the examples that articles are put together from. */
interface Material {
  titles: string[]
  captions: string[]
  closings: string[]
  sentences: string[]
}

function inputsOfExamples(): ArticleInput[] {
  return readdirSync(EXAMPLES)
    .filter((name) => /\.(?:txt|html)$/u.test(name))
    .sort()
    .map((name) => {
      const mediaType = name.endsWith('.html') ? 'text/html' : 'text/plain'
      return articleOfPage({ bytes: readFileSync(join(EXAMPLES, name)), mediaType }).input
    })
}

function gatherMaterial(): Material {
  const material: Material = { titles: [], captions: [], closings: [], sentences: [] }
  const placeOf = {
    title: material.titles,
    caption: material.captions,
    byline: material.closings,
    source: material.closings,
  }
  for (const { text } of inputsOfExamples()) {
    const { blocks, tokens } = readStructure({ text })
    for (const { kind, start, end } of blocks) {
      if (kind === 'title' || kind === 'caption' || kind === 'byline' || kind === 'source')
        placeOf[kind].push(text.slice(start, end).trim())
      if (kind !== 'lead' && kind !== 'paragraph') continue
      const first = tokens.findIndex((token) => token.start >= start)
      const last = tokens.findLastIndex((token) => token.end <= end) + 1
      const cuts = splitSentences(tokens, first, last)
      material.sentences.push(...cuts.map((cut) => text.slice(cut.start, cut.end)))
    }
  }
  return material
}

/** A repeatable stream of whole numbers below a limit. */
function numbersBelow(seed: number): (limit: number) => number {
  let state = seed >>> 0
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

/**
 * At least so many UTF-16 code units of article text: sentences of the examples put together anew, with headline, captions
 * and signature, each article as long as this press writes them. The same seed makes the same articles.
 */
export function makeArticles(characters: number, seed = 1): ArticleInput[] {
  const { titles, captions, closings, sentences } = gatherMaterial()
  const below = numbersBelow(seed)
  const pick = (from: readonly string[]) => from[below(from.length)] ?? ''
  const articles: ArticleInput[] = []
  for (let made = 0; made < characters; ) {
    const lines = [pick(titles)]
    for (let paragraph = 4 + below(12); paragraph > 0; paragraph--) {
      lines.push(Array.from({ length: 1 + below(4) }, () => pick(sentences)).join(' '))
      if (below(4) === 0) lines.push(pick(captions))
    }
    lines.push(pick(closings))
    const text = lines.join('\n\n')
    articles.push({ text, meta: { published: `20${10 + below(15)}-0${1 + below(9)}-1${below(10)}` } })
    made += text.length
  }
  return articles
}
