import { useI18n } from 'vue-i18n'
import { useDateWords } from '../date/use-date-words.ts'
import type { AuditValue } from './field-changes.ts'

/** Where the words for the values of a field stand. */
const VALUES = new Map([
  ['role', ['accounts.role']],
  ['state', ['campaigns.state']],
  ['mode', ['campaigns.plan.modes']],
  ['kind', ['sources.kind', 'audit.action.identity']],
  ['type', ['kind']],
  ['scopes', ['security.permission']],
  ['stop', ['audit.stop']],
  ['in_spite_of', ['audit.stop']],
])
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:[\d.]+Z$/u
const ONE_WORD = /^\w+$/u

/** The values of the audit log in words, each in one line that leaves nothing out. */
export function useValueWords() {
  const { t, te } = useI18n()
  const { momentWords } = useDateWords()

  /** What a field is called; its own name where nobody has named it. */
  function fieldWords(field: string | null): string {
    if (field === null) return t('audit.value')
    return ONE_WORD.test(field) && te(`audit.field.${field}`) ? t(`audit.field.${field}`) : field
  }

  function textWords(field: string | null, text: string): string {
    if (text === '') return t('audit.empty')
    if (MOMENT.test(text)) return momentWords(text)
    if (field === null || !ONE_WORD.test(text)) return text
    const key = VALUES.get(field)
      ?.map((known) => `${known}.${text}`)
      .find((one) => te(one))
    return key === undefined ? text : t(key)
  }

  const partsOf = (value: object) =>
    Object.entries(value)
      .map(([field, part]) => `${fieldWords(field)}: ${within(field, part)}`)
      .join('; ')
  /** A value inside another: what has parts of its own is held together by brackets. */
  const within = (field: string | null, value: AuditValue): string =>
    typeof value === 'object' && value !== null && Object.keys(value).length > 0
      ? `(${valueWords(field, value)})`
      : valueWords(field, value)

  function valueWords(field: string | null, value: AuditValue): string {
    if (value === null) return t('audit.nothing')
    if (typeof value === 'boolean') return t(value ? 'audit.yes' : 'audit.no')
    if (typeof value === 'number') return String(value)
    if (typeof value === 'string') return textWords(field, value)
    if (Object.keys(value).length === 0) return t('audit.empty')
    return Array.isArray(value) ? value.map((one) => within(field, one)).join(', ') : partsOf(value)
  }

  return { fieldWords, valueWords }
}
