import type { EventClaim } from '@trucot/core/claim/claim'
import { nameKey } from '@trucot/core/text/name-key'
import type { GoldEvent } from './gold-article.ts'
import { likeness, matchEvents, peopleOf, type WantedEvent } from './match-events.ts'
import type { GoldOfEntity } from './score-entities.ts'
import { scoreParticipants } from './score-participants.ts'
import { check, keysOf, noteError, type Scoring } from './scoring.ts'

/** What is only mentioned in passing and answers nothing weighs a quarter. */
const BACKGROUND_WEIGHT = 0.25

/** Events with their date, place, objects and participants. Gold background events neither gain nor lose. */
export function scoreEvents(scoring: Scoring, goldOf: GoldOfEntity): void {
  const { gold, record, tally } = scoring
  const wanted: WantedEvent[] = gold.events.map((event) => ({ gold: event, used: false }))
  const claims = record.claims.filter((claim) => claim.type === 'event')
  const answers = matchEvents(scoring, goldOf, claims, wanted)
  for (const claim of claims) {
    const answer = answers.get(claim)
    if (!answer) {
      const again = wanted.some((event) => likeness(scoring, goldOf, event.gold, claim) !== null)
      tally.tasks.event.fp += claim.status === 'background' ? BACKGROUND_WEIGHT : 1
      const people = peopleOf(scoring, claim).map((person) => person.entity.name)
      const date = claim.date?.edtf ?? '-'
      noteError(
        scoring,
        'event',
        `${again ? 'twice' : 'false'}: ${claim.eventType} ${date} ${people.join(', ')}`,
      )
      continue
    }
    answer.used = true
    if (!answer.gold.main) continue
    tally.tasks.event.tp++
    scoreDate(scoring, answer.gold, claim)
    scorePlace(scoring, answer.gold, claim)
    scoreObjects(scoring, goldOf, answer.gold, claim)
    scoreParticipants(scoring, goldOf, answer.gold, claim)
  }
  for (const event of wanted) {
    if (!event.gold.main || event.used) continue
    tally.tasks.event.fn++
    noteError(scoring, 'event', `missed ${event.gold.types[0]} ${event.gold.dates[0] ?? '-'}`)
  }
}

function scoreDate(scoring: Scoring, gold: GoldEvent, claim: EventClaim): void {
  const date = claim.date?.edtf ?? null
  const right = gold.dates.length === 0 || gold.dates.includes(date)
  check(scoring, 'eventDate', right, () => `want ${gold.dates.join(' | ')} got ${date}`)
}

function scorePlace(scoring: Scoring, gold: GoldEvent, claim: EventClaim): void {
  if (gold.place === undefined) return
  const place = claim.place === null ? undefined : scoring.entityById.get(claim.place)
  const keys = place ? keysOf(place) : new Set(claim.place === null ? [] : [nameKey(claim.place)])
  const right = gold.place.some((name) => (name ? keys.has(nameKey(name)) : keys.size === 0))
  check(scoring, 'eventPlace', right, () => {
    const wanted = gold.place?.length === 1 ? gold.place[0] : gold.place
    return `want ${JSON.stringify(wanted)} got ${place?.name ?? null}`
  })
}

/** Documents, awards and conferences of an event, where the gold names any. */
function scoreObjects(scoring: Scoring, goldOf: GoldOfEntity, gold: GoldEvent, claim: EventClaim): void {
  if (gold.objects.length === 0) return
  const { tally, entityById } = scoring
  const wanted = gold.objects.map((name) => ({ name, used: false }))
  for (const id of claim.objects) {
    const entity = entityById.get(id)
    const keys = entity ? keysOf(goldOf.get(id) ?? entity) : new Set<string>()
    const answer = wanted.find((w) => !w.used && keys.has(nameKey(w.name)))
    if (answer) {
      answer.used = true
      tally.tasks.object.tp++
    } else {
      tally.tasks.object.fp++
      noteError(scoring, 'object', `false ${entity?.name} in ${claim.eventType}`)
    }
  }
  for (const w of wanted) {
    if (w.used) continue
    tally.tasks.object.fn++
    noteError(scoring, 'object', `missed ${w.name} in ${claim.eventType}`)
  }
}
