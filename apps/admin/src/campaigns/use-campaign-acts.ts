import { useMutation, useQueryClient } from '@tanstack/vue-query'
import type { CampaignDetail, CampaignView } from '@trucot/contract/campaign-view'
import { computed, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { api } from '../api/client.ts'
import { declaredField } from '../api/failure.ts'
import { campaignKey, campaignsKey } from './campaign-query.ts'

export type CampaignAct = 'start' | 'pause' | 'resume' | 'cancel' | 'retry' | 'rollback'

/** Which acts make sense in a state. The server has the last word. */
export function actsOf({ state, counts }: CampaignView): CampaignAct[] {
  const retry: CampaignAct[] = counts.failed > 0 ? ['retry'] : []
  switch (state) {
    case 'draft':
      return ['start', 'cancel']
    case 'canary':
    case 'running':
      return ['pause', 'cancel', ...retry]
    case 'paused':
      return ['resume', 'cancel', ...retry]
    case 'done':
      return [...retry, 'rollback']
    case 'cancelled':
      return counts.done > 0 ? ['rollback'] : []
    default:
      return []
  }
}

/** Does what an operator asks of one campaign, and says what came of it. */
export function useCampaignActs(id: number) {
  const { t, n } = useI18n()
  const queryClient = useQueryClient()
  const said = ref('')

  function took(campaign: CampaignView): void {
    queryClient.setQueryData<CampaignDetail>(campaignKey(id), (detail) => detail && { ...detail, campaign })
    void queryClient.invalidateQueries({ queryKey: campaignsKey })
  }

  const act = useMutation({
    mutationFn: async ({ name, reason }: { name: CampaignAct; reason?: string }): Promise<CampaignView> => {
      said.value = ''
      switch (name) {
        case 'retry':
          return await retry()
        case 'cancel':
          return await api.campaigns.cancel({ id, ...(reason ? { reason } : {}) })
        case 'rollback':
          return await api.campaigns.rollback({ id, reason: reason ?? '' })
        default:
          return await api.campaigns[name]({ id })
      }
    },
    onSuccess: took,
  })

  async function retry(fingerprint?: string): Promise<CampaignView> {
    const { campaign, articles } = await api.campaigns.retryFailed({
      id,
      ...(fingerprint === undefined ? {} : { fingerprint }),
    })
    said.value = t('campaigns.retried', { count: n(articles) })
    return campaign
  }
  const retryKind = useMutation({ mutationFn: retry, onSuccess: took })

  /** What the campaign's state did not allow, in words; null where the failure is another. */
  const notNow = computed(() => {
    const state = declaredField(act.error.value ?? retryKind.error.value, 'NOT_NOW', 'state')
    return typeof state === 'string' ? t('campaigns.notNow', { state: t(`campaigns.state.${state}`) }) : null
  })
  return { act, retryKind, said, notNow, took }
}
