import { useI18n } from 'vue-i18n'
import type { KeyBinding } from '../../shell/keys.ts'
import type { ReviewScreen } from '../review-screen.ts'
import { CLAIM_TYPES } from './claim-types.ts'

/** The keys of adding a claim: which words it stands on, and what it is. */
export function useAddingKeys(screen: ReviewScreen) {
  const { t } = useI18n()

  /** Walking is the selection bar's own: these two are there to be read and pressed. */
  const selecting = (): KeyBinding[] => [
    {
      key: '→',
      label: t('add.nextWord'),
      run: () => screen.adding.step({ by: 'word', to: 1, extend: false }),
      bar: true,
    },
    {
      key: 'Shift →',
      label: t('add.moreWords'),
      run: () => screen.adding.step({ by: 'word', to: 1, extend: true }),
      bar: true,
    },
  ]

  const choosing = (): KeyBinding[] => [
    {
      key: 'Enter',
      label: t('add.guess'),
      run: () => screen.openAdding(screen.adding.guess.value),
      bar: true,
    },
    ...CLAIM_TYPES.map((type, index) => ({
      key: String(index + 1),
      label: t(`add.type.${type}`),
      run: () => screen.openAdding(type),
      bar: true,
    })),
  ]

  return { selecting, choosing }
}
