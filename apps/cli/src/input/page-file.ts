import { existsSync, readdirSync, readFileSync, type Stats, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { PageMeta } from '@trucot/core/article/article-input'
import { CliError } from '../terminal/cli-error.ts'
import { readJsonFile } from './read-json-file.ts'

const MEDIA_TYPES = {
  '.txt': 'text/plain',
  '.html': 'text/html',
  '.htm': 'text/html',
} as const
type MediaType = (typeof MEDIA_TYPES)[keyof typeof MEDIA_TYPES]

/** A page on disk, raw, with what its fetcher knew where a `NAME.meta.json` lies beside it. */
export interface PageFile {
  path: string
  name: string
  mediaType: MediaType
  bytes: Uint8Array
  meta?: PageMeta
}

function mediaTypeOf(path: string): MediaType | undefined {
  const extension = extname(path).toLowerCase()
  return Object.hasOwn(MEDIA_TYPES, extension)
    ? MEDIA_TYPES[extension as keyof typeof MEDIA_TYPES]
    : undefined
}

/** The page files that paths name: files as they are, folders with everything below them, in name order, each once. */
export function findPageFiles(paths: readonly string[]): string[] {
  const found = new Set<string>()
  for (const path of paths) {
    const stats = statOf(path)
    if (stats.isDirectory()) {
      const pages = readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && mediaTypeOf(entry.name))
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
      if (pages.length === 0) throw new CliError(`${path}: holds no .txt or .html file`)
      for (const page of pages) found.add(page)
    } else if (mediaTypeOf(path)) found.add(path)
    else throw new CliError(`${path}: not a page (.txt, .html or .htm)`)
  }
  return [...found]
}

function statOf(path: string): Stats {
  try {
    return statSync(path)
  } catch {
    throw new CliError(`${path}: no such file or folder`)
  }
}

export function readPageFile(path: string): PageFile {
  const mediaType = mediaTypeOf(path)
  if (!mediaType) throw new CliError(`${path}: not a page (.txt, .html or .htm)`)
  const metaPath = `${path.slice(0, -extname(path).length)}.meta.json`
  return {
    path,
    name: basename(path),
    mediaType,
    bytes: readBytes(path),
    ...(existsSync(metaPath) ? { meta: readJsonFile(metaPath, PageMeta) } : {}),
  }
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (cause) {
    throw new CliError(`${path}: ${(cause as NodeJS.ErrnoException).code ?? 'cannot be read'}`)
  }
}
