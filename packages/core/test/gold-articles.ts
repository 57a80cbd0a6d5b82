import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { OwnArticle } from './own-articles.ts'

const FOLDER = new URL('../../../../shared/gold/', import.meta.url)

/** What a gold file says that these tests need. */
interface Gold {
  file: string
  title?: string | string[] | null
  titleLine?: number
  published?: string | null
}

function readGold(set: string): OwnArticle[] {
  const folder = new URL(`${set}/`, FOLDER)
  if (!existsSync(fileURLToPath(folder))) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .map((name) => {
      const gold = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Gold
      const text = readFileSync(new URL(gold.file, folder), 'utf8')
      const line = gold.titleLine === undefined ? undefined : text.split('\n')[gold.titleLine - 1]
      const title = line ?? [gold.title ?? null].flat()[0] ?? null
      const hasMeta = existsSync(new URL(gold.file.replace('.txt', '.meta.json'), folder))
      const published = hasMeta && gold.published ? { published: gold.published } : {}
      return { name: gold.file, text, title: title?.trim() ?? null, ...published }
    })
}

/** The hand-made gold beside the repository, or nothing where it is not there. */
export const GOLD_ARTICLES: readonly OwnArticle[] = [...readGold('dev'), ...readGold('seeds')]
