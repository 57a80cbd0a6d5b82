import type { UnitedEvent } from '../../record/event/united-event.ts'
import type { Bound, Tenure } from '../../record/tenure/tenure.ts'
import type { ExportedRecord, RecordSource } from './exported-record.ts'

/** An entity of the FollowTheMoney model: schema and properties, every value a list of strings. */
export interface FtmEntity {
  id: string
  schema: string
  properties: Record<string, string[]>
}

const recordId = (id: number) => `trucot-record-${id}`
const articleId = (id: number) => `trucot-article-${id}`

/** Leaves out what has no value. */
function properties(
  values: Record<string, readonly (string | null | undefined)[]>,
): Record<string, string[]> {
  const kept = Object.entries(values).map(([name, list]) => [
    name,
    [...new Set(list.flatMap((value) => (value ? [value] : [])))],
  ])
  return Object.fromEntries(kept.filter(([, list]) => (list as string[]).length > 0))
}

function thing(record: ExportedRecord, more: Record<string, readonly (string | null | undefined)[]> = {}) {
  const { name, aliases, wikidata, facts, sources } = record
  return properties({
    name: [name],
    alias: aliases,
    wikidataId: [wikidata],
    country: [facts.country?.toLowerCase()],
    sourceUrl: sources.map(({ url }) => url),
    proof: sources.map((source) => articleId(source.articleId)),
    ...more,
  })
}

const dayOf = (bound: Bound | null, because: Bound['because']) =>
  bound?.because === because ? bound.date : null

/** Days between which something lasted, only where sources say them; sightings are dates, no ends. */
function occupancy(tenure: Tenure): FtmEntity {
  const { person, office, from, until, sightings, supported, possible } = tenure
  const first = sightings[0]?.first ?? ''
  return {
    id: `trucot-occupancy-${person.id}-${office.id}-${first}`,
    schema: 'Occupancy',
    properties: properties({
      holder: [recordId(person.id)],
      post: [recordId(office.id)],
      startDate: [dayOf(from, 'appointed')],
      endDate: [dayOf(until, 'dismissed') ?? dayOf(until, 'body_ended')],
      date: sightings.filter(({ former }) => !former).map((sighting) => sighting.first),
      description: [`Seen ${supported ?? 'as former holder only'}; possible ${possible} (EDTF).`],
      proof: sightings.flatMap(({ evidence }) => evidence.map((one) => articleId(one.articleId))),
    }),
  }
}

function eventEntity(record: ExportedRecord, event: UnitedEvent): FtmEntity {
  const [start, end] = (event.date?.edtf ?? '').split('/')
  const isDate = (edtf: string | undefined) => (edtf && /^\d{4}(?:-\d{2}){0,2}$/u.test(edtf) ? edtf : null)
  const involved = [...event.participants, ...event.organizations].flatMap(({ record: ref }) =>
    ref && (ref.type === 'person' || ref.type === 'organization') ? [recordId(ref.id)] : [],
  )
  return {
    id: recordId(record.id),
    schema: 'Event',
    properties: thing(record, {
      ...(end === undefined
        ? { date: [isDate(start)] }
        : { startDate: [isDate(start)], endDate: [isDate(end)] }),
      location: event.places.map(({ name }) => name),
      involved,
      keywords: [event.eventType, event.status],
      summary: [...event.subjects, ...event.objects.map(({ name }) => name)],
    }),
  }
}

/** One record as FollowTheMoney entities; awards and conferences have no schema there but the event they are part of. */
export function ftmEntities(record: ExportedRecord): FtmEntity[] {
  const id = recordId(record.id)
  switch (record.type) {
    case 'person': {
      const { honorific, gender } = record.facts
      return [{ id, schema: 'Person', properties: thing(record, { title: [honorific], gender: [gender] }) }]
    }
    case 'organization':
      return [{ id, schema: 'Organization', properties: thing(record) }]
    case 'office': {
      const body = record.office?.organization
      const position = thing(record, {
        organization: [body && recordId(body.id)],
        numberOfSeats: [record.office?.singleSeat ? '1' : null],
      })
      return [{ id, schema: 'Position', properties: position }, ...record.tenures.map(occupancy)]
    }
    case 'event':
      return record.event ? [eventEntity(record, record.event)] : []
    case 'document':
      return [
        {
          id,
          schema: 'Document',
          properties: thing(record, {
            title: [record.name],
            keywords: [record.facts.kind],
            summary: [record.facts.subject],
          }),
        },
      ]
    case 'place':
      return [{ id, schema: 'Address', properties: thing(record, { full: [record.name] }) }]
    case 'conference':
    case 'award':
      return []
  }
}

/** A source as the entity that others prove themselves by. */
export function ftmArticle({ articleId: id, url, title, published, outlet, key }: RecordSource): FtmEntity {
  return {
    id: articleId(id),
    schema: 'Article',
    properties: properties({
      name: [title ?? key],
      title: [title],
      publishedAt: [published],
      sourceUrl: [url],
      publisher: [outlet],
    }),
  }
}
