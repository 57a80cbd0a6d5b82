import { useI18n } from 'vue-i18n'

const STATUS = /^status_(?<status>\d{3})$/u
/** As a look at a source writes down how it failed. */
const REASON_FIRST = /^(?<reason>[a-z_\d]+): (?<explanation>.*)$/su

/** Why something was not taken in or could not be fetched, in the language of the screen. */
export function useRefusalWords() {
  const { t, te } = useI18n()

  /** A reason in words; what the server explained where the reason has none. */
  function refusalWords(reason: string | null, explanation?: string | null): string {
    const status = STATUS.exec(reason ?? '')?.groups?.status
    if (status !== undefined) return t('notTaken.status', { status })
    if (reason !== null && te(`notTaken.${reason}`)) return t(`notTaken.${reason}`)
    return explanation || (reason ?? '')
  }

  /** The same of "reason: explanation" in one line; another line stays as it is. */
  function failureLine(line: string): string {
    const { reason = null, explanation = line } = REASON_FIRST.exec(line)?.groups ?? {}
    return refusalWords(reason, explanation)
  }
  return { refusalWords, failureLine }
}
