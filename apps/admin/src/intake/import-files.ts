import { type MediaType, mediaTypeOfName } from '@trucot/core/page/media-type'
import { MOST_BYTES } from './import-limits.ts'

/** A file chosen for import, with the notes of the fetcher that came beside it. */
export interface ChosenPage {
  name: string
  mediaType: MediaType
  file: File
  meta: File | null
}

/** Why a file is not sent; the words stand under `intake.refusal`. */
export type FileRefusal = 'kind' | 'size' | 'empty' | 'metaAlone'

const META = '.meta.json'

function stemOf(name: string): string {
  return name.toLowerCase().endsWith(META) ? name.slice(0, -META.length) : name.replace(/\.[^.]+$/u, '')
}

function refusalOf(file: File): FileRefusal | null {
  if (!mediaTypeOfName(file.name)) return 'kind'
  if (file.size === 0) return 'empty'
  return file.size > MOST_BYTES ? 'size' : null
}

/** Sorts dropped files: pages to send, each with its notes, and files that are not sent with the reason. */
export function sortFiles(files: readonly File[]): {
  pages: ChosenPage[]
  refused: { name: string; why: FileRefusal }[]
} {
  const isMeta = (file: File) => file.name.toLowerCase().endsWith(META)
  const metas = new Map(files.filter(isMeta).map((file) => [stemOf(file.name), file]))
  const pages: ChosenPage[] = []
  const refused: { name: string; why: FileRefusal }[] = []
  for (const file of files.filter((one) => !isMeta(one))) {
    const why = refusalOf(file)
    const mediaType = mediaTypeOfName(file.name)
    if (why || !mediaType) refused.push({ name: file.name, why: why ?? 'kind' })
    else pages.push({ name: file.name, mediaType, file, meta: metas.get(stemOf(file.name)) ?? null })
    metas.delete(stemOf(file.name))
  }
  for (const file of metas.values()) refused.push({ name: file.name, why: 'metaAlone' })
  return { pages, refused }
}
