import type {
  CampaignMode,
  CampaignPlan,
  CampaignScope,
  CampaignSelection,
} from '@trucot/contract/campaign-plan'
import { DEFAULT_PACE, type Pace, paceOf, paceValues } from './pace.ts'

/** A campaign's plan as the fields of the form hold it; an empty field says nothing. */
export interface PlanForm {
  source: string
  outlet: string
  publishedFrom: string
  publishedTo: string
  arrivedFrom: string
  arrivedTo: string
  /** Empty where nothing is said. */
  withinDays: number | ''
  text: string
  entity: string
  readerVersion: string
  neverProcessed: boolean
  failed: boolean
  errorsOfLast: boolean
  mode: CampaignMode
  without: string
  canary: boolean
  canaryArticles: number
  /** Per cent. */
  maxErrors: number
  /** Per cent. */
  maxMet: number
  pace: Pace
  verify: boolean
  reason: string
  /** What a plan may say that the form has no field for: kept as it is. */
  beyond: Pick<CampaignSelection, 'ids' | 'errorsOf'>
}

export const emptyPlan = (): PlanForm => ({
  source: '',
  outlet: '',
  publishedFrom: '',
  publishedTo: '',
  arrivedFrom: '',
  arrivedTo: '',
  withinDays: '',
  text: '',
  entity: '',
  readerVersion: '',
  neverProcessed: false,
  failed: false,
  errorsOfLast: false,
  mode: 'missing',
  without: '',
  canary: true,
  canaryArticles: 50,
  maxErrors: 2,
  maxMet: 5,
  pace: { ...DEFAULT_PACE },
  verify: false,
  reason: '',
  beyond: {},
})

const WORDS = [
  'source',
  'outlet',
  'publishedFrom',
  'publishedTo',
  'arrivedFrom',
  'arrivedTo',
  'text',
  'entity',
  'readerVersion',
] as const

/** Which articles the form means, and how they are read. */
export function scopeOf(form: PlanForm): CampaignScope {
  const said = WORDS.flatMap((field) => (form[field].trim() === '' ? [] : [[field, form[field].trim()]]))
  return {
    selection: {
      ...form.beyond,
      ...Object.fromEntries(said),
      ...(form.withinDays === '' ? {} : { arrivedWithinDays: form.withinDays }),
      ...(form.neverProcessed ? { neverProcessed: true as const } : {}),
      ...(form.failed ? { failed: true as const } : {}),
      ...(form.errorsOfLast ? { errorsOf: 'last' as const } : {}),
    },
    mode: form.mode,
    without: form.without.split(/\s+/u).filter((rule) => rule !== ''),
  }
}

/** Everything the form says. */
export function planOf(form: PlanForm): CampaignPlan {
  return {
    ...scopeOf(form),
    ...paceValues(form.pace),
    verify: form.verify,
    reason: form.reason.trim(),
    canary: form.canary
      ? {
          articles: form.canaryArticles,
          maxErrorShare: form.maxErrors / 100,
          maxMetShare: form.maxMet / 100,
        }
      : null,
  }
}

/** The form that says what a plan says. */
export function formOf(plan: CampaignPlan): PlanForm {
  const { selection, canary } = plan
  const { ids, arrivedWithinDays, errorsOf } = selection
  const empty = emptyPlan()
  return {
    ...empty,
    ...Object.fromEntries(WORDS.map((field) => [field, selection[field] ?? ''])),
    withinDays: arrivedWithinDays ?? '',
    neverProcessed: selection.neverProcessed ?? false,
    failed: selection.failed ?? false,
    errorsOfLast: errorsOf === 'last',
    mode: plan.mode,
    without: plan.without.join('\n'),
    canary: canary !== null,
    canaryArticles: canary?.articles ?? empty.canaryArticles,
    maxErrors: canary ? percent(canary.maxErrorShare) : empty.maxErrors,
    maxMet: canary ? percent(canary.maxMetShare) : empty.maxMet,
    pace: paceOf(plan),
    verify: plan.verify,
    reason: plan.reason,
    beyond: {
      ...(ids === undefined ? {} : { ids }),
      ...(typeof errorsOf === 'number' ? { errorsOf } : {}),
    },
  }
}

const percent = (share: number) => Math.round(share * 10_000) / 100
