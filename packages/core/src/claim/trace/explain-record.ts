import { nameKey } from '../../text/name-key.ts'
import type { Span } from '../../text/span.ts'
import type { ArticleRecord } from '../article-record.ts'
import type { QuotedSpan, Trace, TracedEntity, TracedMention } from './trace.ts'
import { traceClaim } from './trace-claim.ts'

const byPlace = (a: Span, b: Span) => a.start - b.start || b.end - a.end

/**
 * Says of a record which rules made it, from the record alone: stored records of any reader version can be explained.
 * Offices and dates are in no record by themselves: `unjoined` adds them where the article was just read.
 * `text` is what the record's offsets point into.
 */
export function explainRecord(
  record: ArticleRecord,
  text: string,
  unjoined: readonly TracedMention[] = [],
): Trace {
  const quote = ({ start, end }: Span): QuotedSpan => ({ start, end, words: text.slice(start, end) })
  const names = new Map(record.entities.map(({ id, name }) => [id, name]))
  const nameOf = (id: string) => names.get(id) ?? id
  const named = record.entities.flatMap(({ id, type, name, mentions }) =>
    mentions.map(
      ({ rule, ...span }): TracedMention => ({
        ...quote(span),
        type,
        rule: rule ?? null,
        entity: id,
        value: name,
      }),
    ),
  )
  const { published } = record
  return {
    reader: record.reader,
    textSha256: record.textSha256,
    title: record.title,
    published: published && { ...published, evidence: published.evidence.map(quote) },
    blocks: record.blocks.map(({ kind, reason, ...span }) => ({
      ...quote(span),
      kind,
      rule: reason ?? null,
    })),
    mentions: [...named, ...unjoined].sort(byPlace),
    entities: record.entities.map(
      ({ id, type, name, aliases, mentions }): TracedEntity => ({
        id,
        type,
        name,
        aliases,
        joined: firstOfEachWording(mentions.map(quote)),
      }),
    ),
    claims: record.claims.map((claim) => traceClaim(claim, { nameOf, quote })),
    conflicts: record.conflicts.map(({ kind, claims, entities, evidence }) => ({
      kind,
      claims,
      entities,
      evidence: evidence.map(quote),
    })),
  }
}

function firstOfEachWording(spans: readonly QuotedSpan[]): QuotedSpan[] {
  const first = new Map<string, QuotedSpan>()
  for (const span of spans) {
    const key = nameKey(span.words)
    if (!first.has(key)) first.set(key, span)
  }
  return [...first.values()]
}
