import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import type { KeyBinding } from '../shell/keys.ts'
import { paletteOpen } from '../shell/palette.ts'
import { useAddingKeys } from './add/adding-keys.ts'
import { useClaimKeys } from './claims/claim-keys.ts'
import { useConflictKeys } from './conflicts/conflict-keys.ts'
import { type ReviewReach, useReachKeys } from './reach-keys.ts'
import type { ReviewScreen } from './review-screen.ts'

/** The keys of the moment: they change with what the focused claim is in the middle of. */
export function useReviewKeys(screen: ReviewScreen, reach: ReviewReach) {
  const { t } = useI18n()
  const { moving, deciding, answering, rejecting } = useClaimKeys(screen)
  const { toConflicts, settling } = useConflictKeys(screen)
  const { selecting, choosing } = useAddingKeys(screen)
  const { explaining, reaching } = useReachKeys(screen, reach)

  const leaving = (run: () => void): KeyBinding => ({
    key: 'Escape',
    label: t('act.back'),
    run,
    bar: true,
    whileTyping: true,
  })
  /** The form hears Enter itself, wherever in it one is. */
  const saving = (label: string): KeyBinding => ({
    key: 'Enter',
    label,
    run: () => document.querySelector<HTMLFormElement>('[data-claim-form]')?.requestSubmit(),
    bar: true,
  })
  const choosingOrNot = () => [...choosing(), explaining(), leaving(screen.leaveAdding)]

  /** Nothing is begun: walking, deciding, and what lies further off. */
  function browsing(): KeyBinding[] {
    const suggested = screen.focused.value?.suggestions[0] ? answering() : []
    const decisions = [...suggested, ...(screen.mayDecide.value ? deciding() : [])]
    return [
      // A narrow screen shows the first few only: there deciding comes first.
      ...(screen.wide.value ? [...moving(), ...decisions] : [...decisions, ...moving()]),
      ...(screen.conflicts.open.value.length > 0 ? [toConflicts()] : []),
      ...reaching(),
      ...(screen.part.value === 'explain' ? [{ ...explaining(), key: 'Escape', label: t('act.back') }] : []),
    ]
  }

  const bindings = computed<KeyBinding[]>(() => {
    switch (screen.mode.value.kind) {
      case 'select':
        return [...selecting(), ...choosingOrNot()]
      case 'add':
        return [saving(t('add.save')), leaving(screen.leaveAdding)]
      case 'reject':
        return [...rejecting(), leaving(screen.leave)]
      case 'edit':
        return [saving(t('edit.save')), leaving(screen.leave)]
      case 'conflict':
        return [...settling(), leaving(screen.leave)]
      default:
        return screen.adding.picked.value ? [...choosingOrNot(), ...browsing()] : browsing()
    }
  })

  const openPalette = () => {
    paletteOpen.value = true
  }
  /** Every key there is, for the help. */
  const groups = computed(() => [
    { title: t('keys.moving'), bindings: moving() },
    { title: t('keys.deciding'), bindings: deciding() },
    { title: t('keys.rejecting'), bindings: rejecting() },
    { title: t('keys.adding'), bindings: [...selecting(), ...choosingOrNot()] },
    {
      title: t('keys.elsewhere'),
      bindings: [
        ...answering(),
        toConflicts(),
        ...reaching(),
        { key: 'Ctrl K', label: t('act.palette'), run: openPalette },
        leaving(screen.leave),
      ],
    },
  ])
  return { bindings, groups }
}
