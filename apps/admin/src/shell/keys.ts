import { useEventListener, useStorage } from '@vueuse/core'
import type { Ref } from 'vue'

/** One key and what it does at this moment. */
export interface KeyBinding {
  /** As `KeyboardEvent.key` gives it: "j", "A" for Shift+A, "Enter", "Escape". */
  key: string
  /** Other keys that do the same. */
  also?: readonly string[]
  label: string
  /** In fewer words, for the bottom edge. */
  short?: string
  run: () => void
  /** Shown at the bottom edge. */
  bar?: boolean
  /** Works while a field is being typed in. */
  whileTyping?: boolean
}

/** Whether one-letter shortcuts are on: a person who dictates can turn them off. */
export const letterKeys: Ref<boolean> = useStorage('trucot.letter-keys', true)

/** Fields that letters mean nothing to: keys go on past them, but for those that work the field itself. */
const TICKED = 'input[type=checkbox], input[type=radio]'

function typing(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.matches(TICKED)) return key.length > 1 && key !== 'Escape'
  return target.closest('input, textarea, select, [contenteditable]') !== null
}

function inDialog(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('dialog, [role="dialog"]') !== null
}

/** How a key is printed on the screen. */
export function keyName(key: string): string {
  const names: Record<string, string> = {
    Enter: '↵',
    Escape: 'Esc',
    A: 'Shift A',
    ArrowDown: '↓',
    ArrowUp: '↑',
    ArrowLeft: '←',
    ArrowRight: '→',
  }
  return names[key] ?? key
}

/** Listens for the bindings of the moment; a key typed into a field, a dialog or with Ctrl, Alt or ⌘ is left alone. */
export function useKeys(bindings: () => readonly KeyBinding[]): void {
  useEventListener('keydown', (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.defaultPrevented) return
    if (inDialog(event.target)) return
    const binding = bindings().find(({ key, also }) => key === event.key || also?.includes(event.key))
    if (!binding || (typing(event.target, event.key) && !binding.whileTyping)) return
    if (binding.key.length === 1 && event.key.length === 1 && !letterKeys.value) return
    // Enter on a button or a link is that control's own.
    if (
      event.key === 'Enter' &&
      event.target instanceof HTMLElement &&
      event.target.closest('a, button, summary')
    )
      return
    event.preventDefault()
    binding.run()
  })
}
