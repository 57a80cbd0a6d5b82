import { useI18n } from 'vue-i18n'
import { edtfWords } from './edtf-words.ts'
import { timeAgo } from './time-ago.ts'

/** Dates and moments as people say them, in the language of the screen. */
export function useDateWords() {
  const { t, d } = useI18n()
  const say = (key: string, slots?: Record<string, string | number>) => t(key, slots ?? {})
  return {
    /** An EDTF date in words, or as it stands where it is none. */
    dateWords: (edtf: string) => edtfWords(edtf, say) ?? edtf,
    /** An EDTF date in words, or null where it is none. */
    readDate: (edtf: string) => edtfWords(edtf, say),
    /** A moment on this machine's clock: "14:05, 25 tháng 2, 2016". */
    momentWords: (moment: string) => {
      const at = new Date(moment)
      const pad = (part: number) => String(part).padStart(2, '0')
      const day = `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`
      const time = d(at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
      return `${time}, ${edtfWords(day, say) ?? day}`
    },
    /** How long ago a moment was, down to minutes. */
    ago: (moment: string, now = Date.now()) => timeAgo(moment, now, say),
  }
}
