/** What a single page may come as, and the file endings it goes by. */
const PAGE_ENDINGS = {
  'text/plain': ['.txt'],
  'text/html': ['.html', '.htm', '.xhtml'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['.docx'],
  'application/pdf': ['.pdf'],
} as const
/** What holds many pages. */
const CONTAINER_ENDINGS = {
  'text/csv': ['.csv'],
  'application/x-ndjson': ['.jsonl', '.ndjson'],
  'application/zip': ['.zip'],
} as const
const ENDINGS = { ...PAGE_ENDINGS, ...CONTAINER_ENDINGS }

export type PageMediaType = keyof typeof PAGE_ENDINGS
export type ContainerMediaType = keyof typeof CONTAINER_ENDINGS
/** What can be sent for import. */
export type MediaType = PageMediaType | ContainerMediaType

export const MEDIA_TYPES = Object.keys(ENDINGS) as [MediaType, ...MediaType[]]
/** Every file ending that is taken, with its dot. */
export const FILE_ENDINGS: readonly string[] = MEDIA_TYPES.flatMap((type) => [...ENDINGS[type]])

export function isContainer(type: MediaType): type is ContainerMediaType {
  return type in CONTAINER_ENDINGS
}

/** The media type a file's name speaks for; undefined where it speaks for none that is taken. */
export function mediaTypeOfName(name: string): MediaType | undefined {
  const lower = name.toLowerCase()
  return MEDIA_TYPES.find((type) => ENDINGS[type].some((ending) => lower.endsWith(ending)))
}

/** The page type a Content-Type header or a stored media type stands for; undefined where it is no page's. */
export function pageMediaType(contentType: string): PageMediaType | undefined {
  const type = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (type === 'application/xhtml+xml') return 'text/html'
  return Object.hasOwn(PAGE_ENDINGS, type) ? (type as PageMediaType) : undefined
}
