import type { ArticleRecord } from '@trucot/core/claim/article-record'
import type { Claim } from '@trucot/core/claim/claim'
import type { Entity } from '@trucot/core/mention/entity'

/** A repeatable stream of numbers in [0, 1). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const shuffled = <Item>(items: readonly Item[], random: () => number): Item[] =>
  items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)

/** The same record with faults of every kind that a reader makes: lost, doubled, misnamed, misplaced, dangling. */
export function spoilRecord(record: ArticleRecord, random: () => number): ArticleRecord {
  const maybe = (chance: number) => random() < chance
  const somebody = () => record.entities[Math.floor(random() * record.entities.length)]?.id ?? 'nobody'
  const spoilEntity = (entity: Entity): Entity[] => {
    if (maybe(0.1)) return []
    const spoilt = {
      ...entity,
      name: maybe(0.1)
        ? `${entity.name} ${entity.name.split(' ')[0]}`
        : entity.name.normalize(maybe(0.3) ? 'NFD' : 'NFC'),
      aliases: maybe(0.2) ? [] : entity.aliases,
      type: maybe(0.05) ? ('person' as const) : entity.type,
      number: maybe(0.2) ? '999' : (entity.number ?? null),
      mentions: maybe(0.1)
        ? []
        : entity.mentions.map((m) => ({ start: m.start, end: m.end + (maybe(0.1) ? 3 : 0) })),
    }
    return maybe(0.1) ? [spoilt, { ...spoilt, id: `${entity.id}-again` }] : [spoilt]
  }
  const spoilClaim = (claim: Claim): Claim[] => {
    if (maybe(0.1)) return []
    const spoilt = {
      ...claim,
      evidence: claim.evidence.map((e) => (maybe(0.1) ? { start: 1_000_000, end: 1_000_001 } : e)),
    }
    if (spoilt.type === 'office') {
      if (maybe(0.1)) spoilt.person = somebody()
      if (maybe(0.1)) spoilt.former = !spoilt.former
      if (maybe(0.1)) spoilt.organization = maybe(0.5) ? null : 'Bộ Khác'
      if (maybe(0.1)) spoilt.organizationId = somebody()
    } else if (spoilt.type === 'event') {
      if (maybe(0.2)) spoilt.eventType = 'conference'
      if (maybe(0.2)) spoilt.date = maybe(0.5) ? null : { edtf: '2001-01-01', basis: 'stated', evidence: [] }
      if (maybe(0.2)) spoilt.place = maybe(0.5) ? null : somebody()
      if (maybe(0.2)) spoilt.status = 'background'
      if (maybe(0.3)) spoilt.participants = [...spoilt.participants, { entity: somebody(), role: 'guest' }]
      if (maybe(0.3)) spoilt.participants = spoilt.participants.slice(1)
      if (maybe(0.3)) spoilt.objects = [...spoilt.objects, somebody()]
    } else {
      const shift = maybe(0.4) ? Math.floor(random() * 160) - 80 : 0
      const start = Math.max(0, spoilt.span.start + shift)
      spoilt.span = { start, end: Math.max(start + 1, spoilt.span.end + shift) }
      if (maybe(0.2)) spoilt.speaker = somebody()
    }
    return maybe(0.1) ? [spoilt, { ...spoilt, id: `${claim.id}-again` }] : [spoilt]
  }
  return {
    ...record,
    title: maybe(0.2) ? null : record.title,
    published: maybe(0.2) ? null : record.published,
    authors: maybe(0.2) ? ['Phóng viên'] : record.authors,
    agencies: record.agencies.map((name) =>
      maybe(0.5) ? name.replace('TTXVN', 'Thông tấn xã Việt Nam') : name,
    ),
    blocks: record.blocks.flatMap((block) =>
      maybe(0.1)
        ? []
        : [
            {
              ...block,
              kind: maybe(0.1) ? ('noise' as const) : maybe(0.1) ? ('caption' as const) : block.kind,
            },
          ],
    ),
    entities: shuffled(record.entities.flatMap(spoilEntity), random),
    claims: shuffled(record.claims.flatMap(spoilClaim), random),
  }
}
