import type { ClaimDraft } from './assemble-claims.ts'

/** Fields that a claim can do without. */
const SPARED = ['date', 'place', 'organization'] as const

/**
 * Takes back what the named rules made: a date, place or body becomes null, a claim that one of them made otherwise
 * goes. Drafts that none of them touched come back as they are.
 */
export function leaveOut(drafts: readonly ClaimDraft[], without: ReadonlySet<string>): ClaimDraft[] {
  if (without.size === 0) return [...drafts]
  return drafts.flatMap((draft) => {
    const lost = Object.entries(draft.origins ?? {}).filter(([, { rule }]) => without.has(rule))
    if (lost.length === 0) return [draft]
    const spared = lost.map(([field]) => SPARED.find((name) => name === field && name in draft))
    if (spared.includes(undefined)) return []
    const origins = Object.fromEntries(
      Object.entries(draft.origins ?? {}).filter(([, { rule }]) => !without.has(rule)),
    )
    return [{ ...draft, ...Object.fromEntries(spared.map((field) => [field, null])), origins }]
  })
}
