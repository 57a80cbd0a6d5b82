import type { Bound } from '../../record/tenure/tenure.ts'
import { type ExportedRecord, sourceUri } from './exported-record.ts'

/** The lists of a Popolo JSON file, in the order in which they stand in it. */
export const POPOLO_LISTS = ['persons', 'organizations', 'posts', 'memberships', 'events', 'areas'] as const
export type PopoloList = (typeof POPOLO_LISTS)[number]

/** One object of a Popolo file and the list that it belongs in. */
export interface PopoloItem {
  list: PopoloList
  item: Record<string, unknown>
}

const DATE = /^\d{4}(?:-\d{2}){0,2}$/u
const date = (edtf: string | null | undefined) => (edtf && DATE.test(edtf) ? edtf : null)
const idOf = (id: number) => `trucot-record-${id}`

function links(record: ExportedRecord) {
  return record.sources.map((source) => ({ url: sourceUri(source), note: source.title }))
}

function common(record: ExportedRecord) {
  const identifiers = [
    ...(record.wikidata ? [{ scheme: 'wikidata', identifier: record.wikidata }] : []),
    ...record.merged.map((id) => ({ scheme: 'trucot-merged', identifier: idOf(id) })),
  ]
  return {
    id: idOf(record.id),
    name: record.name,
    other_names: record.aliases.map((name) => ({ name })),
    ...(identifiers.length > 0 ? { identifiers } : {}),
    sources: links(record),
  }
}

const boundary = (bound: Bound | null, kinds: readonly Bound['because'][]) =>
  bound && kinds.includes(bound.because) ? bound.date : null

function memberships(record: ExportedRecord): PopoloItem[] {
  return record.tenures.map(({ person, from, until, sightings, supported, possible }) => {
    const evidence = sightings.flatMap((sighting) => sighting.evidence)
    const articles = new Set(evidence.map(({ articleId }) => articleId))
    return {
      list: 'memberships',
      item: {
        id: `trucot-membership-${person.id}-${record.id}-${sightings[0]?.first ?? ''}`,
        label: `${record.name}: seen ${supported ?? 'as former holder only'}; possible ${possible}`,
        role: record.office?.title ?? null,
        person_id: idOf(person.id),
        organization_id: record.office?.organization ? idOf(record.office.organization.id) : null,
        post_id: idOf(record.id),
        // Said days only: a first sighting is no beginning.
        start_date: boundary(from, ['appointed']),
        end_date: boundary(until, ['dismissed', 'body_ended']),
        sources: record.sources
          .filter(({ articleId }) => articles.has(articleId))
          .map((source) => ({ url: sourceUri(source), note: source.quotes[0] ?? source.title })),
      },
    }
  })
}

/** One record as objects of a Popolo file. Documents, awards and conferences have no class there. */
export function popoloItems(record: ExportedRecord): PopoloItem[] {
  const { facts, event, office } = record
  switch (record.type) {
    case 'person':
      return [
        {
          list: 'persons',
          item: {
            ...common(record),
            gender: facts.gender ?? null,
            honorific_prefix: facts.honorific ?? null,
          },
        },
      ]
    case 'organization': {
      const [from, until] = (record.existed ?? '../..').split('/')
      return [
        {
          list: 'organizations',
          item: {
            ...common(record),
            classification: facts.kind ?? null,
            founding_date: date(from),
            dissolution_date: date(until),
          },
        },
      ]
    }
    case 'office': {
      const post = {
        id: idOf(record.id),
        label: record.name,
        other_label: record.aliases,
        role: office?.title ?? null,
        organization_id: office?.organization ? idOf(office.organization.id) : null,
        sources: links(record),
      }
      return [{ list: 'posts', item: post }, ...memberships(record)]
    }
    case 'event': {
      const [start, end] = (event?.date?.edtf ?? '').split('/')
      const attendees = (event?.participants ?? []).flatMap(({ record: ref, name }) =>
        ref?.type === 'person' ? [{ id: idOf(ref.id), name }] : [],
      )
      return [
        {
          list: 'events',
          item: {
            id: idOf(record.id),
            name: record.name,
            classification: event?.eventType ?? null,
            status: event?.status ?? null,
            start_date: date(start),
            end_date: date(end ?? start),
            location: event?.places[0]?.name ?? null,
            attendees,
            sources: links(record),
          },
        },
      ]
    }
    case 'place':
      return [{ list: 'areas', item: { ...common(record), classification: facts.kind ?? null } }]
    case 'document':
    case 'conference':
    case 'award':
      return []
  }
}
