import type { Permission } from '@trucot/contract/permissions'
import { computed } from 'vue'
import { useSession } from '../session/session-query.ts'

interface Screen {
  name: string
  /** The message that names it. */
  label: string
  icon: string
  needs?: Permission
}

const SCREENS: readonly Screen[] = [
  { name: 'inbox', label: 'inbox.title', icon: 'i-lucide-inbox', needs: 'read' },
  { name: 'search', label: 'records.search.title', icon: 'i-lucide-search', needs: 'read' },
  { name: 'calendar', label: 'records.calendar.title', icon: 'i-lucide-calendar-days', needs: 'read' },
  { name: 'who-is-who', label: 'identity.title', icon: 'i-lucide-users-round', needs: 'read' },
  { name: 'work', label: 'work.title', icon: 'i-lucide-history', needs: 'decide' },
  { name: 'import', label: 'intake.title', icon: 'i-lucide-file-plus-2', needs: 'import' },
  { name: 'sources', label: 'sources.title', icon: 'i-lucide-rss', needs: 'sources' },
  { name: 'queue', label: 'queue.title', icon: 'i-lucide-list-checks', needs: 'queue' },
  { name: 'campaigns', label: 'campaigns.title', icon: 'i-lucide-refresh-cw', needs: 'campaigns' },
  { name: 'fleet', label: 'fleet.title', icon: 'i-lucide-activity', needs: 'queue' },
  { name: 'accounts', label: 'accounts.title', icon: 'i-lucide-users', needs: 'accounts' },
  { name: 'audit', label: 'audit.title', icon: 'i-lucide-scroll-text', needs: 'audit' },
  { name: 'settings', label: 'settings.title', icon: 'i-lucide-settings-2' },
]

/** Screens behind another one: the command palette alone goes there at once. */
const INNER_SCREENS: readonly Screen[] = [
  { name: 'refused', label: 'refused.title', icon: 'i-lucide-ban', needs: 'import' },
  { name: 'new-campaign', label: 'campaigns.plan.title', icon: 'i-lucide-list-plus', needs: 'campaigns' },
  { name: 'security', label: 'security.title', icon: 'i-lucide-shield-check' },
]

/** The screens that the account may open, in the order of the title bar. */
export function useScreens() {
  const { may } = useSession()
  return computed(() => SCREENS.filter((screen) => !screen.needs || may(screen.needs)))
}

/** All screens that the command palette goes to. */
export function usePaletteScreens() {
  const { may } = useSession()
  return computed(() => [...SCREENS, ...INNER_SCREENS].filter((screen) => !screen.needs || may(screen.needs)))
}
