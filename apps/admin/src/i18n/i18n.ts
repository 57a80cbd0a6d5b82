import { nextTick } from 'vue'
import { createI18n } from 'vue-i18n'
import type { Messages } from './messages.ts'
import { vi } from './vi/vi.ts'

export const LANGUAGES = ['vi', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

const STORED = 'trucot.language'

export const i18n = createI18n({
  legacy: false,
  locale: 'vi' as Language,
  fallbackLocale: 'vi',
  messages: { vi } as unknown as Record<Language, Messages>,
})

function storedLanguage(): Language {
  try {
    return localStorage.getItem(STORED) === 'en' ? 'en' : 'vi'
  } catch {
    return 'vi'
  }
}

/** Turns every screen to a language and remembers it on this machine. English is fetched when first wanted. */
export async function speak(language: Language): Promise<void> {
  if (language === 'en') {
    const { en } = await import('./en/en.ts')
    i18n.global.setLocaleMessage('en', en)
  }
  i18n.global.locale.value = language
  document.documentElement.lang = language
  try {
    localStorage.setItem(STORED, language)
  } catch {
    // A closed storage costs only the memory of the choice.
  }
  await nextTick()
}

/** Speaks the language chosen last time. */
export function speakStoredLanguage(): Promise<void> {
  return speak(storedLanguage())
}
