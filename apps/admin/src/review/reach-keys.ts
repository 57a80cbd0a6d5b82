import { useI18n } from 'vue-i18n'
import type { KeyBinding } from '../shell/keys.ts'
import type { ReviewScreen } from './review-screen.ts'

/** What keys reach beyond the claims themselves. */
export interface ReviewReach {
  search: () => void
  help: () => void
  nextArticle: () => void
  previousArticle: () => void
  /** Takes the article to one's own desk, or gives it back. */
  take: () => void
}

/** The keys that look further than the claim in focus: its reasons, the rules behind it, other articles, the help. */
export function useReachKeys(screen: ReviewScreen, reach: ReviewReach) {
  const { t } = useI18n()

  const explaining = (): KeyBinding => ({
    key: 'x',
    label: t('act.explain'),
    run: screen.toggleExplain,
    bar: true,
  })

  const reaching = (): KeyBinding[] => [
    {
      key: 'i',
      label: t('act.why'),
      run: () => {
        screen.originsOpen.value = !screen.originsOpen.value
      },
      bar: true,
    },
    explaining(),
    { key: '/', label: t('act.search'), run: reach.search, bar: true },
    {
      key: ']',
      label: t('act.nextArticle'),
      short: t('short.nextArticle'),
      run: reach.nextArticle,
      bar: true,
    },
    { key: '[', label: t('act.previousArticle'), run: reach.previousArticle },
    ...(screen.mayDecide.value ? [{ key: 'm', label: t('inbox.desk.takeKey'), run: reach.take }] : []),
    { key: 'h', label: t('act.keys'), short: t('short.keys'), run: reach.help, bar: true },
  ]

  return { explaining, reaching }
}
