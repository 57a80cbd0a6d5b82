import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { PageMeta } from '@trucot/core/article/article-input'
import { FILE_ENDINGS, mediaTypeOfName } from '@trucot/core/page/media-type'
import { MOST_FILE_BYTES } from '@trucot/intake/files/limits'
import type { Offer } from '@trucot/intake/files/offered-page'
import { readJsonFile } from '../input/read-json-file.ts'
import { CliError } from '../terminal/cli-error.ts'

/** A file on disk that can be taken in, and how it looked when it was found. */
export interface OfferFile {
  path: string
  byteLength: number
  /** Milliseconds since 1970. */
  changedAt: number
}

function offerFile(path: string): OfferFile {
  const stats = statSync(path)
  return { path, byteLength: stats.size, changedAt: stats.mtimeMs }
}

/** The files below a folder that can be taken in, in name order. */
export function offerFilesIn(folder: string): OfferFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && mediaTypeOfName(entry.name) !== undefined)
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map(offerFile)
}

/** The files that paths name: files as they are, folders with everything below them, each once. */
export function findOfferFiles(paths: readonly string[]): OfferFile[] {
  const found = new Map<string, OfferFile>()
  for (const path of paths) {
    if (!existsSync(path)) throw new CliError(`${path}: no such file or folder`)
    const files = statSync(path).isDirectory() ? offerFilesIn(path) : [offerFile(path)]
    if (files.length === 0) throw new CliError(`${path}: holds no file that can be taken in`)
    for (const file of files) {
      if (mediaTypeOfName(file.path) === undefined)
        throw new CliError(`${file.path}: not a kind that is taken in (${FILE_ENDINGS.join(', ')})`)
      found.set(file.path, file)
    }
  }
  return [...found.values()]
}

/** A file as it is offered, with what its fetcher knew where a `NAME.meta.json` lies beside it; null where it is too large. */
export function readOffer({ path, byteLength }: OfferFile): Offer | null {
  const mediaType = mediaTypeOfName(path)
  if (mediaType === undefined) throw new CliError(`${path}: not a kind that is taken in`)
  if (byteLength > MOST_FILE_BYTES) return null
  const metaPath = `${path.slice(0, -extname(path).length)}.meta.json`
  const meta = existsSync(metaPath) ? readJsonFile(metaPath, PageMeta) : undefined
  try {
    return { name: basename(path), mediaType, bytes: readFileSync(path), ...(meta ? { meta } : {}) }
  } catch (cause) {
    throw new CliError(`${path}: ${(cause as NodeJS.ErrnoException).code ?? 'cannot be read'}`)
  }
}
