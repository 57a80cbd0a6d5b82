import { useI18n } from 'vue-i18n'
import { failureOf } from '../api/failure.ts'

/** Why a call failed, in one sentence for the person who asked. */
export function useFailureWords() {
  const { t } = useI18n()
  function failureWords(error: unknown): string {
    const failure = failureOf(error)
    switch (failure.kind) {
      case 'refused':
        return t('trouble.refused', { reason: failure.reason })
      case 'forbidden':
        return t('trouble.forbidden')
      case 'too_large':
        return t('trouble.tooLarge')
      case 'too_many':
        return t('trouble.tooMany')
      case 'fault':
        return `${t('trouble.fault.title')}.${failure.faultId ? ` ${t('trouble.fault.id', { id: failure.faultId })}.` : ''}`
      case 'not_found':
        return `${t('trouble.notFound.title')}.`
      default:
        return `${t('trouble.offline.title')}.`
    }
  }
  return { failureWords }
}
