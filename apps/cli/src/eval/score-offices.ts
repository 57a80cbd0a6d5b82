import { nameKey } from '@trucot/core/text/name-key'
import type { GoldOfEntity } from './score-entities.ts'
import { keysOf, noteError, overlaps, type Scoring } from './scoring.ts'

/** The gold name keys of a person found; empty where the id is no person or answers no gold entry. */
export function personKeys(scoring: Scoring, goldOf: GoldOfEntity, id: string | undefined): Set<string> {
  if (id === undefined || scoring.entityById.get(id)?.type !== 'person') return new Set()
  const gold = goldOf.get(id)
  return gold ? keysOf(gold) : new Set()
}

/** An office is right when person, title, body and former agree with one gold office. */
export function scoreOffices(scoring: Scoring, goldOf: GoldOfEntity): void {
  const { gold, record, tally, entityById } = scoring
  const wanted = gold.persons.flatMap((person) =>
    person.offices.map((office) => ({
      person,
      office,
      keys: keysOf(person),
      used: false,
      optional: person.optional || office.optional,
    })),
  )
  for (const claim of record.claims) {
    if (claim.type !== 'office') continue
    const body = claim.organizationId === undefined ? undefined : entityById.get(claim.organizationId)
    const bodyNames = [claim.organization, ...(body ? [body.name, ...body.aliases] : [])]
    const bodyKeys = new Set(bodyNames.filter((name) => !!name).map((name) => nameKey(name ?? '')))
    const people = personKeys(scoring, goldOf, claim.person)
    const fits = wanted.filter(
      (w) =>
        overlaps(w.keys, people) &&
        w.office.former === claim.former &&
        w.office.title.some((title) => nameKey(title) === nameKey(claim.title)) &&
        w.office.organization.some((name) => (name ? bodyKeys.has(nameKey(name)) : bodyKeys.size === 0)),
    )
    const answer = fits.find((w) => !w.used) ?? fits.find((w) => w.optional)
    if (!answer) {
      tally.tasks.office.fp++
      noteError(
        scoring,
        'office',
        `false ${entityById.get(claim.person)?.name}: ${claim.title} @ ${claim.organization}`,
      )
      continue
    }
    if (!answer.used && !answer.optional) tally.tasks.office.tp++
    answer.used = true
  }
  for (const w of wanted) {
    if (w.used || w.optional) continue
    tally.tasks.office.fn++
    noteError(
      scoring,
      'office',
      `missed ${w.person.name}: ${w.office.title[0]} @ ${w.office.organization[0] ?? null}`,
    )
  }
}
