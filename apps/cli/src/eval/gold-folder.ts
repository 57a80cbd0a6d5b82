import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
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
    const gold = readGold(join(folder, name))
    return { gold, page: join(folder, gold.file) }
  })
}

function readGold(path: string): GoldArticle {
  let value: unknown
  try {
    value = JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw new CliError(`${path}: ${(cause as Error).message}`)
  }
  const parsed = GoldArticle.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new CliError(`${path}: ${issue?.path.join('.') || 'file'}: ${issue?.message}`)
}
