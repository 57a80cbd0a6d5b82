import type { EntityType } from '@trucot/core/mention/entity'

/** What has a colour, a line and an icon of its own, everywhere the same. */
export type Kind = EntityType | 'time' | 'statement'

export const KIND_ICONS: Record<Kind, string> = {
  person: 'i-lucide-user-round',
  organization: 'i-lucide-landmark',
  place: 'i-lucide-map-pin',
  document: 'i-lucide-file-text',
  award: 'i-lucide-medal',
  conference: 'i-lucide-users-round',
  time: 'i-lucide-calendar',
  statement: 'i-lucide-quote',
}
