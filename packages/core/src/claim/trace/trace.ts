import type { BlockKind } from '../../article/block.ts'
import type { Published } from '../../article/published.ts'
import type { EntityType } from '../../mention/entity.ts'
import type { MentionType } from '../../mention/mention.ts'
import type { Span } from '../../text/span.ts'
import type { ClaimType } from '../claim.ts'

/** A stretch of the article and its words as they stand there. */
export interface QuotedSpan extends Span {
  words: string
}

/** A stretch that the article stage classed, and by which rule. */
export interface TracedBlock extends QuotedSpan {
  kind: BlockKind
  rule: string | null
}

/** Words that a rule consumed as a name, an office or a date. */
export interface TracedMention extends QuotedSpan {
  type: MentionType
  rule: string | null
  /** The entity that a name belongs to; null for offices and dates. */
  entity: string | null
  /** What the words were taken to say: the entity's name, the office with its body, the EDTF date. */
  value: string | null
}

/** A thing, and the different words that were joined into it. */
export interface TracedEntity {
  id: string
  type: EntityType
  name: string
  aliases: string[]
  joined: QuotedSpan[]
}

/** One value of a claim. `rule` is null where the reader keeps none; `inferredFrom` is empty for what is stated. */
export interface TracedValue {
  field: string
  value: string
  rule: string | null
  inferredFrom: QuotedSpan[]
}

/** A claim: where each of its values comes from, and the words that prove it. */
export interface TracedClaim {
  id: string
  type: ClaimType
  confidence: number
  values: TracedValue[]
  evidence: QuotedSpan[]
}

/** Where the article disagrees with itself. */
export interface TracedConflict {
  kind: string
  claims: string[]
  entities: string[]
  evidence: QuotedSpan[]
}

/** Which rules fired in reading one article, stage by stage and in text order, what they consumed and what they made of it. */
export interface Trace {
  reader: string
  textSha256: string
  title: string | null
  published: (Omit<Published, 'evidence'> & { evidence: QuotedSpan[] }) | null
  blocks: TracedBlock[]
  mentions: TracedMention[]
  entities: TracedEntity[]
  claims: TracedClaim[]
  conflicts: TracedConflict[]
}
