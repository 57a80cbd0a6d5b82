import { nameKey } from './name-key.ts'
import { remember } from './remember.ts'

/** What a name is looked up by without diacritics: a name key with every mark off, "hoang binh quan". */
export const foldKey: (text: string) => string = remember((text) => foldNameKey(nameKey(text)))

/** The same, from a name key. */
export function foldNameKey(key: string): string {
  return key.normalize('NFD').replace(/\p{M}/gu, '')
}
