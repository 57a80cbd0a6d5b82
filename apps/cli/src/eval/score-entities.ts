import type { EntityType } from '@trucot/core/mention/entity'
import { nameKey } from '@trucot/core/text/name-key'
import type { GoldArticle, GoldNamed } from './gold-article.ts'
import { check, keysOf, noteError, overlaps, type ScoredEntity, type Scoring } from './scoring.ts'

/** In the order in which gold files list them. */
const GOLD_LISTS = [
  ['person', 'persons'],
  ['organization', 'organizations'],
  ['place', 'places'],
  ['document', 'documents'],
  ['award', 'awards'],
  ['conference', 'conferences'],
] as const satisfies ReadonlyArray<readonly [EntityType, keyof GoldArticle]>

/** The gold entry that each found entity answers, by the entity's local id. */
export type GoldOfEntity = Map<string, GoldNamed>

interface Wanted {
  gold: GoldNamed
  keys: Set<string>
  used: boolean
}

/** The gold entry of the same full name; failing that, one that has the name as an alias. */
function exactAnswer(entity: ScoredEntity, wanted: readonly Wanted[]): Wanted | undefined {
  const key = nameKey(entity.name)
  return wanted.find((w) => nameKey(w.gold.name) === key) ?? wanted.find((w) => w.keys.has(key))
}

/** Matches entities with gold one to one by any shared name, exact names first. A place where an event took place is never a false alarm. */
export function scoreEntities(scoring: Scoring): GoldOfEntity {
  const { gold, record, tally } = scoring
  const venues = new Set(
    record.claims.map((claim) => (claim.type === 'event' ? claim.place : null)).filter((id) => id !== null),
  )
  const goldOf: GoldOfEntity = new Map()
  for (const [type, field] of GOLD_LISTS) {
    const wanted: Wanted[] = gold[field].map((entry) => ({ gold: entry, keys: keysOf(entry), used: false }))
    const found = record.entities.filter((entity) => entity.type === type)
    const exact = new Map(found.map((entity) => [entity, exactAnswer(entity, wanted)]))
    const exactFirst = [...found.filter((e) => exact.get(e)), ...found.filter((e) => !exact.get(e))]
    for (const entity of exactFirst) {
      const candidates = wanted.filter((w) => overlaps(w.keys, keysOf(entity)))
      const answer = exact.get(entity) ?? (candidates.length === 1 ? candidates[0] : undefined)
      if (!answer) {
        if (type === 'place' && venues.has(entity.id)) continue
        tally.tasks[type].fp++
        noteError(scoring, type, `false ${entity.name}`)
        continue
      }
      goldOf.set(entity.id, answer.gold)
      if (type === 'document') scoreDocumentNumber(scoring, entity, answer.gold)
      if (answer.used) {
        if (!answer.gold.optional) {
          tally.tasks[type].fp++
          noteError(scoring, type, `split in two: ${entity.name}`)
        }
      } else if (!answer.gold.optional) tally.tasks[type].tp++
      answer.used = true
    }
    for (const w of wanted) {
      if (w.used || w.gold.optional) continue
      tally.tasks[type].fn++
      noteError(scoring, type, `missed ${w.gold.name}`)
    }
  }
  scoreNoiseNames(scoring)
  return goldOf
}

function scoreDocumentNumber(scoring: Scoring, entity: ScoredEntity, gold: GoldNamed): void {
  if (!gold.number) return
  check(
    scoring,
    'documentNumber',
    (entity.number ?? '') === gold.number,
    () => `${gold.name}: want ${gold.number} got ${entity.number ?? null}`,
  )
}

/** Names that stand in page noise alone must not become entities. */
function scoreNoiseNames(scoring: Scoring): void {
  for (const name of scoring.gold.notEntities) {
    for (const entity of scoring.record.entities) {
      if (!` ${nameKey(entity.name)} `.includes(` ${nameKey(name)} `)) continue
      scoring.tally.pageNoiseTakenForEntity++
      noteError(scoring, 'hygiene', `page noise taken for ${entity.type}: ${entity.name}`)
    }
  }
}
