import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readJsonFile } from '../input/read-json-file.ts'
import { CliError } from '../terminal/cli-error.ts'
import { GoldArticle } from './gold-article.ts'

/** One gold article and the path of the page it annotates. */
export interface GoldEntry {
  gold: GoldArticle
  page: string
}

/** Every `NAME.gold.json` of a folder, in name order. */
export function readGoldFolder(folder: string): GoldEntry[] {
  let names: string[]
  try {
    names = readdirSync(folder)
  } catch {
    throw new CliError(`${folder}: no folder that can be read`)
  }
  const golds = names.filter((name) => name.endsWith('.gold.json')).sort()
  if (golds.length === 0) throw new CliError(`${folder}: holds no NAME.gold.json`)
  return golds.map((name) => {
    const gold = readJsonFile(join(folder, name), GoldArticle)
    return { gold, page: join(folder, gold.file) }
  })
}
