import { keepPreviousData, useMutation, useQuery } from '@tanstack/vue-query'
import { refDebounced } from '@vueuse/core'
import { computed, onScopeDispose, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { api } from '../../api/client.ts'
import { declaredField } from '../../api/failure.ts'
import { newId } from '../../decisions/new-id.ts'
import { campaignsKey } from '../campaign-query.ts'
import { emptyPlan, type PlanForm, planOf, scopeOf } from './plan-form.ts'

const COUNT_AFTER_MS = 400

/** A campaign being planned: how many articles it is about, what a sample of it would change, and making it. */
export function usePlan() {
  const { t } = useI18n()
  const form = ref<PlanForm>(emptyPlan())
  const scope = computed(() => scopeOf(form.value))
  const settled = refDebounced(
    computed(() => JSON.stringify(scope.value)),
    COUNT_AFTER_MS,
  )
  const count = useQuery(
    computed(() => ({
      queryKey: [...campaignsKey, 'count', settled.value],
      queryFn: () => api.campaigns.count(scope.value),
      placeholderData: keepPreviousData,
      retry: false,
      staleTime: 0,
    })),
  )
  const sampleSize = ref(50)
  let reading: AbortController | null = null
  const preview = useMutation({
    mutationFn: async () => {
      reading = new AbortController()
      const { signal } = reading
      const seen = api.campaigns.preview({ ...scope.value, size: sampleSize.value }, { signal })
      return await seen.catch((fault: unknown) => {
        if (signal.aborted) return null
        throw fault
      })
    },
  })
  /** Nobody waits for the sample any more: the server gives it up. */
  const stopPreview = () => reading?.abort()
  onScopeDispose(stopPreview)
  // A plan that is sent again unchanged, because no answer came, is the same request.
  let sent = { plan: '', requestId: '' }
  const create = useMutation({
    mutationFn: async (start: boolean) => {
      const plan = { ...planOf(form.value), start }
      const written = JSON.stringify(plan)
      if (sent.plan !== written) sent = { plan: written, requestId: newId() }
      const made = await api.campaigns.create({ ...plan, requestId: sent.requestId })
      sent = { plan: '', requestId: '' }
      return made
    },
  })

  /** Why a plan was refused, in words; null where it was not, or where the failure is another. */
  function refusal(error: unknown): string | null {
    const reason = declaredField(error, 'REFUSED', 'reason')
    if (typeof reason !== 'string') return null
    if (reason === 'unknown_rules') {
      const unknown = declaredField(error, 'REFUSED', 'unknown')
      return t('campaigns.plan.unknownRules', { rules: Array.isArray(unknown) ? unknown.join(', ') : '' })
    }
    return t(
      reason === 'unknown_campaign' ? 'campaigns.plan.unknownCampaign' : 'campaigns.plan.nothingSelected',
    )
  }
  return { form, count, sampleSize, preview, stopPreview, create, refusal }
}
