import type { SearchHit } from '@trucot/contract/records-views'

/** The icon of everything that can be found. */
export const RECORD_ICONS: Record<SearchHit['kind'], string> = {
  person: 'i-lucide-user-round',
  organization: 'i-lucide-landmark',
  office: 'i-lucide-briefcase',
  event: 'i-lucide-calendar-days',
  document: 'i-lucide-file-text',
  place: 'i-lucide-map-pin',
  conference: 'i-lucide-users-round',
  award: 'i-lucide-medal',
  article: 'i-lucide-newspaper',
  statement: 'i-lucide-quote',
}

/** The colour class of a kind: offices go with bodies, events with time; an article has none. */
export function kindClass(kind: SearchHit['kind']): string {
  if (kind === 'office') return 'kind-organization'
  if (kind === 'event') return 'kind-time'
  return kind === 'article' ? '' : `kind-${kind}`
}
