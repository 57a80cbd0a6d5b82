import { useI18n } from 'vue-i18n'
import type { KeyBinding } from '../../shell/keys.ts'
import type { ReviewScreen } from '../review-screen.ts'

/** The keys of the list of claims: walking along it, and deciding the one in focus. */
export function useClaimKeys(screen: ReviewScreen) {
  const { t } = useI18n()

  const moving = (): KeyBinding[] => [
    {
      key: 'j',
      also: ['ArrowDown'],
      label: t('act.next'),
      short: t('short.next'),
      run: () => screen.move(1),
      bar: true,
    },
    {
      key: 'k',
      also: ['ArrowUp'],
      label: t('act.previous'),
      short: t('short.previous'),
      run: () => screen.move(-1),
      bar: true,
    },
  ]

  const deciding = (): KeyBinding[] => [
    { key: 'a', label: t('act.accept'), run: screen.acceptFocused, bar: true },
    {
      key: 'r',
      label: t('act.reject'),
      run: () => screen.focused.value && screen.startReject(screen.focused.value.id),
      bar: true,
    },
    { key: 'e', label: t('act.edit'), run: () => screen.startEdit(null), bar: true },
    { key: 'u', label: t('act.undo'), run: screen.undo, bar: true },
    { key: '?', label: t('act.unsure'), run: screen.unsure, bar: true },
    {
      key: 'A',
      label: t('act.acceptGroup'),
      short: t('short.acceptGroup'),
      run: screen.acceptGroup,
      bar: true,
    },
    { key: 'n', label: t('add.key'), short: t('short.add'), run: screen.startSelecting, bar: true },
  ]

  /** What the machine suggests for a decided claim is kept away or taken. */
  const answering = (): KeyBinding[] => [
    { key: 'g', label: t('act.keep'), run: screen.keepFocused, bar: true },
    { key: 't', label: t('act.take'), run: screen.takeFocused, bar: true },
  ]

  /** After r: why. */
  const rejecting = (): KeyBinding[] => [
    { key: 'v', label: t('act.rejectWrong'), run: () => screen.reject('wrong_value'), bar: true },
    { key: 'n', label: t('act.rejectNothing'), run: () => screen.reject('nothing_here'), bar: true },
  ]

  return { moving, deciding, answering, rejecting }
}
