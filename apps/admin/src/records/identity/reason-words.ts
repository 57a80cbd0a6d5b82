import type { IdentityPair } from '@trucot/contract/records-views'
import { useI18n } from 'vue-i18n'

type Reason = IdentityPair['resolver']['reasons'][number]

/** Reasons whose detail is written for people: names, numbers and years. Those of the others are keys of the resolver. */
const TELLING = new Set<Reason['kind']>([
  'same_name',
  'spelling_variant',
  'known_variant',
  'name_part',
  'tone_differs',
  'stray_word',
  'same_number',
  'other_number',
  'other_year',
  'same_issuer',
  'other_issuer',
  'same_subject',
  'same_companions',
])
/** Two sides of a detail. */
const BETWEEN = ' / '
/** What speaks against where its weight is negative, under a name of its own. */
const AGAINST = new Set<Reason['kind']>(['same_parties', 'same_subject'])

/** What of a reason's detail is worth showing; null where there is nothing. Names that are one on both sides say nothing. */
export function tellingDetail({ kind, detail }: Reason): string | null {
  if (!detail || !TELLING.has(kind)) return null
  const sides = detail.split(BETWEEN)
  if (kind === 'same_name' && new Set(sides).size === 1) return null
  return sides.length === 2 && sides[0] === sides[1] ? (sides[0] ?? null) : detail
}

/** A resolver's reason in the language of the screen. */
export function useReasonWords() {
  const { t } = useI18n()
  return (reason: Reason): string => {
    const against = reason.weight < 0 && AGAINST.has(reason.kind)
    const name = t(`identity.${against ? 'against' : 'reason'}.${reason.kind}`)
    const detail = tellingDetail(reason)
    return detail === null ? name : `${name}: ${detail}`
  }
}
