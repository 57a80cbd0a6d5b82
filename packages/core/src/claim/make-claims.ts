import type { ArticleStructure } from '../article/article-structure.ts'
import { joinEntities } from '../mention/join-entities.ts'
import type { Mention } from '../mention/mention.ts'
import { textHash } from '../text/text-hash.ts'
import { ARTICLE_RECORD_SCHEMA, type ArticleRecord } from './article-record.ts'
import { assembleClaims } from './assemble-claims.ts'
import { findConflicts } from './conflict/find-conflicts.ts'
import { eventClaims } from './event/event-claims.ts'
import { PART_OF_VISIT } from './event/part-of.ts'
import { leaveOut } from './leave-out.ts'
import { dateOffices } from './office/date-offices.ts'
import { officeClaims } from './office/office-claims.ts'
import { findStatements } from './statement/find-statements.ts'
import { statementClaims } from './statement/statement-claims.ts'
import { makeStory } from './story/story.ts'

/** Joins mentions into entities, makes claims of them, and puts the record together. */
export function makeClaims(
  structure: ArticleStructure,
  mentions: Mention[],
  reader: string,
  without: ReadonlySet<string>,
): ArticleRecord {
  const joined = joinEntities(structure, mentions)
  const named = (id: string) => joined.byId(id) ?? { type: 'person' as const, name: '' }
  const offices = officeClaims(structure, mentions, joined)
  const story = makeStory(structure, mentions, joined, offices)
  const said = findStatements(story)
  const events = eventClaims(story, said)
  const day = events.drafts.find(({ status }) => status === 'reported')?.date?.edtf ?? null
  const { claims, claimOf } = assembleClaims(
    leaveOut([...dateOffices(offices, story, day), ...events.drafts, ...statementClaims(said)], without),
    structure.input.text,
    named,
  )
  const parts = without.has(PART_OF_VISIT) ? [] : events.parts
  for (const { part, whole } of parts) {
    const [own, other] = [claimOf(part), claimOf(whole)]
    if (own?.type === 'event' && other && own !== other) own.partOf = other.id
  }
  const disputedDates = [...events.disputed].flatMap(([draft, evidence]) => {
    const claim = claimOf(draft)
    return claim ? [{ claim: claim.id, evidence }] : []
  })
  const { entities } = joined
  const conflicts = findConflicts({ structure, entities, claims, dates: story.dates, disputedDates })
  return {
    schema: ARTICLE_RECORD_SCHEMA,
    reader,
    textSha256: textHash(structure.input.text),
    ...(structure.input.file === undefined ? {} : { file: structure.input.file }),
    title: structure.title,
    published: structure.published,
    ...structure.credits,
    blocks: structure.blocks,
    entities,
    claims,
    conflicts,
  }
}
