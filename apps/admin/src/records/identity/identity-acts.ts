import { useMutation, useQueryClient } from '@tanstack/vue-query'
import type { NewIdentityDecision } from '@trucot/contract/identity-contract'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { api } from '../../api/client.ts'
import { failureOf } from '../../api/failure.ts'
import { newId } from '../../decisions/new-id.ts'
import { useFailureWords } from '../../trouble/failure-words.ts'
import { recordsKey } from '../record-query.ts'
import { identityKey } from './identity-key.ts'

export interface IdentityWish {
  actions: readonly NewIdentityDecision['action'][]
  note?: string
  everywhere?: boolean
}

/** Decides who is who. Everything of one call is one group, which undoes as one. */
export function useIdentityActs() {
  const { t, te } = useI18n()
  const { failureWords } = useFailureWords()
  const queryClient = useQueryClient()

  const decide = useMutation({
    mutationFn: ({ actions, note, everywhere = false }: IdentityWish) => {
      const groupId = newId()
      const decisions = actions.map((action) => ({
        id: newId(),
        groupId,
        action,
        note: note?.trim() ? note.trim() : null,
      }))
      return api.identity.decide({ decisions, everywhere })
    },
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: identityKey })
      void queryClient.invalidateQueries({ queryKey: recordsKey })
    },
  })
  const problem = computed(() => {
    const error = decide.error.value
    if (!error) return null
    const failure = failureOf(error)
    if (failure.kind !== 'refused') return failureWords(error)
    const { reason } = failure
    const why = te(`identity.refusal.${reason}`) ? t(`identity.refusal.${reason}`) : reason
    return t('identity.refused', { reason: why })
  })
  return { decide, problem }
}
