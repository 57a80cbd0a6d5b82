import type { CampaignScope } from '@trucot/contract/campaign-plan'
import { useI18n } from 'vue-i18n'
import { useDateWords } from '../date/use-date-words.ts'

/** What a campaign is about, a short phrase a condition. */
export function useSelectionWords() {
  const { t, n } = useI18n()
  const { dateWords } = useDateWords()

  function span(label: string, from: string | undefined, to: string | undefined): string[] {
    if (from === undefined && to === undefined) return []
    const days = [from, to].filter((day) => day !== undefined).map(dateWords)
    return [`${label} ${days.join(` ${t('campaigns.plan.until')} `)}`]
  }

  return ({ selection, mode, without }: CampaignScope): string[] => [
    t(`campaigns.plan.modes.${mode}`),
    ...(selection.source === undefined ? [] : [selection.source]),
    ...(selection.outlet === undefined ? [] : [selection.outlet]),
    ...span(t('campaigns.plan.published'), selection.publishedFrom, selection.publishedTo),
    ...span(t('campaigns.plan.arrived'), selection.arrivedFrom, selection.arrivedTo),
    ...(selection.arrivedWithinDays === undefined
      ? []
      : [
          t(
            'campaigns.plan.withinLast',
            { count: n(selection.arrivedWithinDays) },
            selection.arrivedWithinDays,
          ),
        ]),
    ...(selection.text === undefined ? [] : [`${t('campaigns.plan.text')} “${selection.text}”`]),
    ...(selection.entity === undefined ? [] : [`${t('campaigns.plan.entity')} ${selection.entity}`]),
    ...(selection.readerVersion === undefined
      ? []
      : [`${t('campaigns.plan.readerVersion')} ${selection.readerVersion}`]),
    ...(selection.neverProcessed ? [t('campaigns.plan.neverProcessed')] : []),
    ...(selection.failed ? [t('campaigns.plan.failed')] : []),
    ...(typeof selection.errorsOf === 'number'
      ? [t('campaigns.plan.errorsOfOne', { id: selection.errorsOf })]
      : []),
    ...(selection.errorsOf === 'last' ? [t('campaigns.plan.errorsOf')] : []),
    ...(selection.ids === undefined ? [] : [`${n(selection.ids.length)} id`]),
    ...(without.length === 0 ? [] : [`${t('campaigns.plan.without')}: ${without.join(', ')}`]),
  ]
}
