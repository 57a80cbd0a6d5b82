import type { ClaimDraft } from './assemble-claims.ts'

/** Fields that a claim can do without. */
const SPARED = ['date', 'place', 'organization'] as const

/** Fields that a claim may lack altogether. */
const OPTIONAL = new Set(['subject', 'partOf'])

/**
 * Takes back what the named rules made: a date, place or body becomes null, a claim that one of them made otherwise
 * goes. Drafts that none of them touched come back as they are.
 */
export function leaveOut(drafts: readonly ClaimDraft[], without: ReadonlySet<string>): ClaimDraft[] {
  if (without.size === 0) return [...drafts]
  return drafts.flatMap((draft) => {
    const lost = Object.entries(draft.origins ?? {}).filter(([, { rule }]) => without.has(rule))
    if (lost.length === 0) return [draft]
    const optional = lost.map(([field]) => field).filter((field) => OPTIONAL.has(field))
    const needed = lost.filter(([field]) => !OPTIONAL.has(field))
    const spared = needed.map(([field]) => SPARED.find((name) => name === field && name in draft))
    if (spared.includes(undefined)) return []
    const origins = Object.fromEntries(
      Object.entries(draft.origins ?? {}).filter(([, { rule }]) => !without.has(rule)),
    )
    const kept = Object.fromEntries(Object.entries(draft).filter(([field]) => !optional.includes(field)))
    return [{ ...(kept as ClaimDraft), ...Object.fromEntries(spared.map((field) => [field, null])), origins }]
  })
}
