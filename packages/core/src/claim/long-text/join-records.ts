import type { Block } from '../../article/block.ts'
import type { Entity } from '../../mention/entity.ts'
import { nameKey } from '../../text/name-key.ts'
import type { Span } from '../../text/span.ts'
import type { ArticleRecord, Conflict } from '../article-record.ts'
import type { Claim } from '../claim.ts'
import { type ClaimMove, moveClaim } from './move-claim.ts'

/** What the parts of one text come to together: what is named alike in two of them is one thing, what they say in the same words one claim. */
export class RecordJoiner {
  readonly #blocks: Block[] = []
  readonly #entities = new Map<string, { entity: Entity; aliases: Set<string> }>()
  readonly #claims = new Map<string, Claim>()
  readonly #conflicts: Conflict[] = []
  readonly #names = {
    authors: new Set<string>(),
    agencies: new Set<string>(),
    photographers: new Set<string>(),
  }
  #first: ArticleRecord | null = null
  #published: ArticleRecord['published'] = null

  /** The day that dates what was added so far. */
  get published(): ArticleRecord['published'] {
    return this.#published
  }

  /** Adds the record of the part that begins at an offset; parts come in text order. */
  add(record: ArticleRecord, offset: number): void {
    const span = ({ start, end }: Span): Span => ({ start: start + offset, end: end + offset })
    const isFirst = this.#first === null
    this.#first ??= record
    this.#published ??= record.published && {
      ...record.published,
      evidence: record.published.evidence.map(span),
    }
    for (const block of record.blocks) this.#addBlock({ ...block, ...span(block) }, isFirst)
    for (const list of ['authors', 'agencies', 'photographers'] as const)
      for (const name of record[list]) this.#names[list].add(name)
    const ids = new Map(record.entities.map((entity) => [entity.id, this.#addEntity(entity, span)]))
    const move: ClaimMove = { span, entity: (id) => ids.get(id) ?? id }
    const claimIds = this.#addClaims(record.claims, move)
    for (const { kind, claims, entities, evidence } of record.conflicts)
      this.#conflicts.push({
        kind,
        claims: claims.map((id) => claimIds.get(id) ?? id),
        entities: entities.map(move.entity),
        evidence: evidence.map(span),
      })
  }

  /** The record of the whole text, whose hash is given; throws where no part was added. */
  join(textSha256: string): ArticleRecord {
    if (this.#first === null) throw new RangeError('no part was read')
    return {
      ...this.#first,
      textSha256,
      published: this.#published,
      authors: [...this.#names.authors],
      agencies: [...this.#names.agencies],
      photographers: [...this.#names.photographers],
      blocks: this.#blocks,
      entities: [...this.#entities.values()].map(({ entity }) => entity),
      claims: [...this.#claims.values()],
      conflicts: this.#conflicts,
    }
  }

  /** A text has one headline, in its first part; millions of lines of noise side by side are one stretch of it. */
  #addBlock(block: Block, isFirst: boolean): void {
    const before = this.#blocks.at(-1)
    if (block.kind === 'noise' && before?.kind === 'noise' && before.reason === block.reason)
      before.end = block.end
    else this.#blocks.push(block.kind === 'title' && !isFirst ? { ...block, kind: 'heading' } : block)
  }

  /** Gives the id that the entity has in the whole. */
  #addEntity(entity: Entity, span: (span: Span) => Span): string {
    const key = `${entity.type} ${nameKey(entity.name)}`
    const mentions = entity.mentions.map((mention) => ({ ...mention, ...span(mention) }))
    const known = this.#entities.get(key)
    if (!known) {
      const id = `e${this.#entities.size + 1}`
      const aliases = new Set([entity.name, ...entity.aliases].map(nameKey))
      this.#entities.set(key, { entity: { ...entity, id, mentions }, aliases })
      return id
    }
    for (const mention of mentions) known.entity.mentions.push(mention)
    for (const alias of entity.aliases) {
      const aliasKey = nameKey(alias)
      if (!known.aliases.has(aliasKey)) known.entity.aliases.push(alias)
      known.aliases.add(aliasKey)
    }
    const { id, aliases, mentions: all } = known.entity
    known.entity = { ...entity, ...known.entity, id, aliases, mentions: all }
    return id
  }

  /** Gives the ids that claims have in the whole, by those of their part. */
  #addClaims(claims: readonly Claim[], move: ClaimMove): Map<string, string> {
    const ids = new Map<string, string>()
    const added: Claim[] = []
    for (const claim of claims) {
      const same = this.#claims.get(claim.fingerprint)
      if (same) {
        for (const span of claim.evidence) same.evidence.push(move.span(span))
        same.confidence = Math.max(same.confidence, claim.confidence)
        ids.set(claim.id, same.id)
        continue
      }
      const moved = { ...moveClaim(claim, move), id: `c${this.#claims.size + 1}` }
      this.#claims.set(claim.fingerprint, moved)
      added.push(moved)
      ids.set(claim.id, moved.id)
    }
    for (const claim of added)
      if (claim.type === 'event' && claim.partOf !== undefined)
        claim.partOf = ids.get(claim.partOf) ?? claim.partOf
    return ids
  }
}
