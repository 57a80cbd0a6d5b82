import { usePreferredDark, useStorage } from '@vueuse/core'
import { computed, watchEffect } from 'vue'

export const THEMES = ['light', 'dark', 'system'] as const
export type Theme = (typeof THEMES)[number]

/** The theme a person chose; "system" follows the machine. Also read by public/theme.js before the first paint. */
export const theme = useStorage<Theme>('trucot.theme', 'system')

const prefersDark = usePreferredDark()

/** Whether the dark palette is on now. */
export const dark = computed(() => theme.value === 'dark' || (theme.value === 'system' && prefersDark.value))

/** Keeps the page's palette in step with the choice for as long as the page lives. */
export function followTheme(): void {
  watchEffect(() => document.documentElement.classList.toggle('dark', dark.value))
}
