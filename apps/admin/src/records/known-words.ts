import { useI18n } from 'vue-i18n'
import { useDateWords } from '../date/use-date-words.ts'

/** When the news speak of a record: between two days, or on one. */
export function useKnownWords() {
  const { t } = useI18n()
  const { dateWords } = useDateWords()
  return {
    knownWords: (first: string, last: string) =>
      first === last
        ? t('records.knownOnce', { day: dateWords(first) })
        : t('records.known', { first: dateWords(first), last: dateWords(last) }),
  }
}
