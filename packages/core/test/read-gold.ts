import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PageMeta } from '../src/article/article-input.ts'
import { readArticle } from '../src/claim/read-article.ts'

/** Reads every .txt of a folder (with the .meta.json beside it, where there is one) and prints one record a line. */
const [directory, ...options] = process.argv.slice(2)
if (directory === undefined) throw new Error('usage: read-gold.ts DIR [--without-meta]')
for (const file of readdirSync(directory).toSorted()) {
  if (!file.endsWith('.txt')) continue
  const path = join(directory, file)
  const metaPath = path.replace(/\.txt$/u, '.meta.json')
  const knowsMeta = existsSync(metaPath) && !options.includes('--without-meta')
  const text = new TextDecoder('utf-8', { ignoreBOM: true })
    .decode(readFileSync(path))
    .replaceAll('\0', '\ufffd')
  const meta = knowsMeta ? PageMeta.parse(JSON.parse(readFileSync(metaPath, 'utf8'))) : undefined
  console.log(JSON.stringify(readArticle(meta ? { text, meta, file } : { text, file })))
}
