import type { ArticleRecord } from '@trucot/core/claim/article-record'
import type { Claim } from '@trucot/core/claim/claim'

/** One article record as a few lines for a person; `text` is what the record's offsets point into. */
export function formatRecord(record: ArticleRecord, text: string): string {
  const nameById = new Map(record.entities.map((entity) => [entity.id, entity.name]))
  const nameOf = (id: string | null | undefined) => (id ? (nameById.get(id) ?? id) : '-')
  const { authors, agencies, photographers } = record
  const credits = [
    ['by', authors],
    ['agency', agencies],
    ['photo', photographers],
  ] as const
  const lines = [
    `${record.file ?? 'article'}: ${record.title ?? '(no title)'}`,
    `  published ${record.published ? `${record.published.date} (${record.published.basis})` : '-'}`,
    ...credits
      .filter(([, names]) => names.length > 0)
      .map(([what, names]) => `  ${what} ${names.join(', ')}`),
    ...formatEntities(record),
    ...record.claims.map((claim) => `  ${claim.type.padEnd(10)} ${formatClaim(claim, text, nameOf)}`),
    ...record.conflicts.map(
      (conflict) =>
        `  conflict   ${conflict.kind}: ${conflict.evidence.map((e) => oneLine(text, e)).join(' | ')}`,
    ),
  ]
  return lines.join('\n')
}

function formatEntities(record: ArticleRecord): string[] {
  const byType = Map.groupBy(record.entities, (entity) => entity.type)
  return [...byType].map(
    ([type, entities]) => `  ${`${type}s`.padEnd(14)} ${entities.map((entity) => entity.name).join(' · ')}`,
  )
}

type NameOf = (id: string | null | undefined) => string

function formatClaim(claim: Claim, text: string, nameOf: NameOf): string {
  switch (claim.type) {
    case 'office': {
      const at = claim.organization ? `, ${claim.organization}` : ''
      return `${nameOf(claim.person)}: ${claim.former ? 'nguyên ' : ''}${claim.title}${at} (${claim.asOf ?? '-'})`
    }
    case 'event': {
      const people = claim.participants.map((p) => `${nameOf(p.entity)} (${p.role})`)
      const parties = [...people, ...claim.organizations.map(nameOf)].join(', ')
      const objects = claim.objects.map(nameOf).join(', ')
      const status = claim.status === 'reported' ? '' : ` [${claim.status}]`
      return (
        `${claim.eventType}${status} ${claim.date?.edtf ?? '-'} @ ${nameOf(claim.place)}: ${parties}` +
        (objects ? `; ${objects}` : '')
      )
    }
    case 'statement':
      return `${nameOf(claim.speaker ?? claim.institution)} (${claim.mode}): ${oneLine(text, claim.span)}`
  }
}

function oneLine(text: string, span: { start: number; end: number }): string {
  const words = text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim()
  return words.length > 100 ? `${words.slice(0, 99)}…` : words
}
