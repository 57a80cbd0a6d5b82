import type { EventClaim } from '@trucot/core/claim/claim'
import { nameKey } from '@trucot/core/text/name-key'
import type { GoldEvent } from './gold-article.ts'
import { peopleOf } from './match-events.ts'
import type { GoldOfEntity } from './score-entities.ts'
import { personKeys } from './score-offices.ts'
import { check, noteError, type Scoring } from './scoring.ts'

/** Who took part and in which role. Where the gold leaves open who took part, only roles count. */
export function scoreParticipants(
  scoring: Scoring,
  goldOf: GoldOfEntity,
  gold: GoldEvent,
  claim: EventClaim,
): void {
  const hits = scoring.tally.tasks.participant
  const wanted = gold.participants.map((name) => ({ name, used: false }))
  const seen = new Set<string>()
  for (const person of peopleOf(scoring, claim)) {
    const { name } = person.entity
    if (seen.has(person.id)) {
      hits.fp++
      noteError(scoring, 'participant', `twice ${name} in ${claim.eventType}`)
      continue
    }
    seen.add(person.id)
    const keys = personKeys(scoring, goldOf, person.id)
    const answer = wanted.find((w) => keys.has(nameKey(w.name)))
    if (!answer) {
      if (gold.participantsOptional) continue
      hits.fp++
      noteError(scoring, 'participant', `false ${name} in ${claim.eventType}`)
      continue
    }
    if (!answer.used && !gold.participantsOptional) hits.tp++
    answer.used = true
    const roles = gold.roles[answer.name]
    if (!roles || roles.length === 0) continue
    const right = roles.includes(person.role)
    check(scoring, 'role', right, () => `${answer.name} want ${roles} got ${person.role}`)
  }
  if (gold.participantsOptional) return
  for (const w of wanted) {
    if (w.used) continue
    hits.fn++
    noteError(scoring, 'participant', `missed ${w.name} in ${claim.eventType}`)
  }
}
