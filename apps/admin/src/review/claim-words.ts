import type { FieldPath } from '@trucot/core/review/decision'
import type { PortableClaim } from '@trucot/core/review/portable-claim'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { claimSentence, plainSentence, type SentenceLanguage } from '../claims/sentence.ts'
import type { SentenceFrames } from '../claims/sentence-frames.ts'
import { useDateWords } from '../date/use-date-words.ts'

function isNamed(value: unknown): value is { name: string } {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string'
}

/** Claims and their values in words of the screen's language. */
export function useClaimWords() {
  const { t, locale, getLocaleMessage } = useI18n()
  const { dateWords } = useDateWords()
  const language = computed<SentenceLanguage>(() => ({
    frames: (getLocaleMessage(locale.value) as { sentence: SentenceFrames }).sentence,
    roleName: (role) => t(`role.${role}`),
  }))

  /** A single value of a field, as one would say it. Null says that there is none. */
  function valueWords(field: string, value: unknown): string {
    if (value === null || value === undefined) return t('suggestion.nothing')
    if (typeof value === 'boolean') return value ? t('edit.yes') : t('suggestion.nothing')
    if (field === 'eventType') return t(`eventType.${String(value)}`)
    if (field === 'status') return t(`eventStatus.${String(value)}`)
    if (field === 'mode') return t(`mode.${String(value)}`)
    if (isNamed(value)) return value.name
    if (Array.isArray(value)) return value.map((item) => valueWords(field, item)).join(', ')
    if (typeof value === 'object') {
      if ('edtf' in value) return `${dateWords(String(value.edtf))} (${String(value.edtf)})`
      if ('entity' in value && isNamed(value.entity) && 'role' in value) {
        return `${value.entity.name} (${t(`role.${String(value.role)}`)})`
      }
    }
    return String(value)
  }

  return {
    dateWords,
    parts: (claim: PortableClaim) => claimSentence(claim, language.value),
    plain: (claim: PortableClaim) => plainSentence(claimSentence(claim, language.value), dateWords),
    fieldName: (path: FieldPath) => t(`field.${path.field}`),
    valueWords,
  }
}
