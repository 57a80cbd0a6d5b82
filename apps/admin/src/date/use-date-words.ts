import { useI18n } from 'vue-i18n'
import { edtfWords } from './edtf-words.ts'
import { timeAgo } from './time-ago.ts'

/** Dates and moments as people say them, in the language of the screen. */
export function useDateWords() {
  const { t } = useI18n()
  const say = (key: string, slots?: Record<string, string | number>) => t(key, slots ?? {})
  return {
    /** An EDTF date in words, or as it stands where it is none. */
    dateWords: (edtf: string) => edtfWords(edtf, say) ?? edtf,
    /** An EDTF date in words, or null where it is none. */
    readDate: (edtf: string) => edtfWords(edtf, say),
    /** How long ago a moment was, down to minutes. */
    ago: (moment: string, now = Date.now()) => timeAgo(moment, now, say),
  }
}
