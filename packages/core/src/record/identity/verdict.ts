import { z } from 'zod'

export const VERDICTS = ['same', 'different', 'unsure'] as const
export type VerdictKind = (typeof VERDICTS)[number]

export const REASONS = [
  'same_name',
  'spelling_variant',
  'known_variant',
  'name_part',
  'tone_differs',
  'stray_word',
  'same_office',
  'same_body',
  'title_change',
  'same_country',
  'same_companions',
  'same_event',
  'near_in_time',
  'same_number',
  'same_issuer',
  'same_parties',
  'same_subject',
  'succession',
  'no_shared_context',
  'other_gender',
  'other_country',
  'far_in_time',
  'other_number',
  'other_year',
  'other_issuer',
] as const

/** One thing that speaks for (positive weight) or against two things being one, with the words it is about. */
export const Reason = z.object({
  kind: z.enum(REASONS),
  weight: z.number().min(-1).max(1),
  detail: z.string().optional(),
})
export type Reason = z.infer<typeof Reason>

/** What the resolver makes of two things. */
export const Verdict = z.object({
  verdict: z.enum(VERDICTS),
  /** Between 0 and 1: how likely it is that they are one. */
  score: z.number().min(0).max(1),
  reasons: z.array(Reason),
})
export type Verdict = z.infer<typeof Verdict>
