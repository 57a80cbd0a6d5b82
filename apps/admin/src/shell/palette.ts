import { useEventListener } from '@vueuse/core'
import { onScopeDispose, ref, shallowReactive } from 'vue'

/** Something a person can do from where they are, as the command palette lists it. */
export interface Command {
  id: string
  label: string
  icon: string
  keys?: string[]
  run: () => void
}

export const paletteOpen = ref(false)

/** What the screen on view offers; each screen adds its own while it is mounted. */
const offers = shallowReactive(new Set<() => Command[]>())

/** Offers commands for as long as the calling component lives. */
export function offerCommands(commands: () => Command[]): void {
  offers.add(commands)
  onScopeDispose(() => offers.delete(commands))
}

/** All commands on offer now. */
export function commandsOnOffer(): Command[] {
  return [...offers].flatMap((commands) => commands())
}

/** Ctrl+K (⌘K) opens and closes the palette from everywhere. */
export function usePaletteKey(): void {
  useEventListener('keydown', (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return
    event.preventDefault()
    paletteOpen.value = !paletteOpen.value
  })
}
