import { useI18n } from 'vue-i18n'
import type { KeyBinding } from '../../shell/keys.ts'
import type { ReviewScreen } from '../review-screen.ts'

/** There are no more digits than these to press. */
const MOST_SIDES = 9

/** The keys of conflicts: going to one, and settling the one that is looked at. */
export function useConflictKeys(screen: ReviewScreen) {
  const { t } = useI18n()
  const { open, focused, keepAll, keepOnly, editFirst, goToNext } = screen.conflicts
  const toConflicts = (): KeyBinding => ({
    key: 'c',
    label: t('act.conflict'),
    run: () => goToNext(),
    bar: true,
  })
  function settling(): KeyBinding[] {
    const sides = focused.value?.claimIds ?? []
    const between = sides.length > 1
    const keep = between ? 'review.keepBoth' : sides.length === 1 ? 'review.keepAsIs' : 'review.seen'
    const choosing = sides.slice(0, MOST_SIDES).map((claimId, index) => ({
      key: String(index + 1),
      label: t('act.keepSide', { side: index + 1 }),
      run: () => keepOnly(claimId),
      bar: true,
    }))
    return [
      ...(between ? choosing : []),
      { key: 'b', label: t(keep), run: () => keepAll(), bar: true },
      ...(sides.length === 1 ? [{ key: 'e', label: t('act.edit'), run: () => editFirst(), bar: true }] : []),
      ...(open.value.length > 1 ? [toConflicts()] : []),
      { key: 'j', also: ['ArrowDown'], label: t('act.next'), run: screen.leave },
    ]
  }
  return { toConflicts, settling }
}
