import type { Decision } from '@trucot/core/review/decision'
import type { PortableClaim } from '@trucot/core/review/portable-claim'
import { useI18n } from 'vue-i18n'
import type { Mark } from '../../marks/mark.ts'
import { useClaimWords } from '../claim-words.ts'

/** The shape that stands for each kind of decision. */
export const DECISION_MARKS: Readonly<Record<Decision['action']['kind'], Mark>> = {
  accept: 'accepted',
  edit: 'edited',
  reject: 'rejected',
  unsure: 'unsure',
  dismiss: 'accepted',
  add: 'edited',
  undo: 'proposed',
  note: 'proposed',
  settle: 'conflict',
}

/** Decisions in words: what was done, and to what. */
export function useDecisionWords() {
  const { t } = useI18n()
  const words = useClaimWords()
  return {
    verb: ({ action }: Decision) =>
      action.kind === 'reject' ? t(`said.${action.why}`) : t(`said.${action.kind}`),
    /** `shown` is the claim as it stands now, where the decision itself does not remember it. */
    about({ action, judged }: Decision, shown?: PortableClaim): string {
      if (action.kind === 'note') return action.text
      if (action.kind === 'settle') return action.conflict.quotes.map((quote) => `“${quote}”`).join(' · ')
      if (action.kind === 'edit')
        return `${words.fieldName(action.path)}: ${words.valueWords(action.path.field, action.value)}`
      const claim = judged ?? (action.kind === 'add' ? action.claim : shown)
      if (claim) return words.plain(claim)
      return action.kind === 'undo'
        ? t('said.many', { count: action.decisions.length }, action.decisions.length)
        : t('said.goneClaim')
    },
  }
}
