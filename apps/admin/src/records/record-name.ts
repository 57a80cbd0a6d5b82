import type { RecordRef } from '@trucot/contract/records-views'
import { EVENT_TYPES } from '@trucot/core/claim/claim'
import { useI18n } from 'vue-i18n'
import { useDateWords } from '../date/use-date-words.ts'

/** Events that nobody named are called by type, date and who or what was there: "award 2016-02-25: Hoàng Bình Quân". */
const UNNAMED_EVENT = /^(?<type>[a-z_]+)(?: (?<edtf>[\dX/.~?%-]+))?:(?: (?<about>.*))?$/su

/** A record's name as the language of the screen says it. */
export function useRecordName() {
  const { t } = useI18n()
  const { dateWords } = useDateWords()

  return ({ type, name }: Pick<RecordRef, 'type' | 'name'>): string => {
    if (type !== 'event') return name
    const { type: eventType, edtf, about } = UNNAMED_EVENT.exec(name)?.groups ?? {}
    if (!EVENT_TYPES.some((known) => known === eventType)) return name
    const when = edtf ? [dateWords(edtf)] : []
    const words = [t(`eventType.${eventType}`), ...when].join(', ')
    return about ? `${words}: ${about}` : words
  }
}
