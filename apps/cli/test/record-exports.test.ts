import { join } from 'node:path'
import { type RecordExportFormat, recordExportFile } from '@trucot/db/record/export-records'
import { withDatabase } from '@trucot/db/testing/with-database'
import { beforeAll, describe, expect, it } from 'vitest'
import { storePages } from './stored-pages.ts'

const database = withDatabase()
beforeAll(async () => {
  await storePages(database.db, join(import.meta.dirname, '../../../examples'))
})

async function whole(format: RecordExportFormat, proposed = true): Promise<string> {
  let text = ''
  for await (const piece of recordExportFile(database.db, format, { proposed })) text += piece
  return text
}

/**
 * What FollowTheMoney's published model (followthemoney/schema/*.yaml) allows of the schemas used here: properties with
 * their kind, own and inherited. "→" is a link to an entity of that schema.
 */
const THING =
  'name alias country:country sourceUrl:url wikidataId:wikidata proof→Article keywords summary description'
const INTERVAL = 'startDate:date endDate:date date:date summary description sourceUrl:url proof→Article'
const FTM_MODEL: Readonly<Record<string, { required: string[]; properties: string }>> = {
  Person: { required: ['name'], properties: `${THING} title gender:gender` },
  Organization: { required: ['name'], properties: THING },
  Position: { required: ['name'], properties: `${THING} organization→Organization numberOfSeats:number` },
  Occupancy: { required: ['holder', 'post'], properties: `${INTERVAL} holder→Person post→Position status` },
  Event: {
    required: ['name'],
    properties: `${THING} ${INTERVAL} location involved→LegalEntity organizer→LegalEntity`,
  },
  Document: { required: ['name'], properties: `${THING} title` },
  Address: { required: ['name'], properties: `${THING} full` },
  Article: { required: ['name'], properties: `${THING} title publishedAt:date publisher` },
}
const KINDS: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u,
  country: /^[a-z]{2}$/u,
  url: /^https?:\/\//u,
  wikidata: /^Q[1-9]\d*$/u,
  gender: /^(?:male|female|other)$/u,
  number: /^\d+$/u,
}
const LEGAL_ENTITIES = ['Person', 'Organization']

interface Entity {
  id: string
  schema: string
  properties: Record<string, string[]>
}

function faultsOf(entity: Entity, schemaOf: ReadonlyMap<string, string>): string[] {
  const model = FTM_MODEL[entity.schema]
  if (!model) return [`${entity.id}: no schema ${entity.schema}`]
  const allowed = new Map(
    model.properties.split(' ').map((property) => {
      const [, name = '', kind, range] = /^(\w+)(?::(\w+))?(?:→(\w+))?$/u.exec(property) ?? []
      return [name, { kind, range }]
    }),
  )
  const missing = model.required.filter((name) => (entity.properties[name] ?? []).length === 0)
  const wrong = Object.entries(entity.properties).flatMap(([name, values]) => {
    const property = allowed.get(name)
    if (!property) return [`no property ${name}`]
    return values.flatMap((value) => {
      if (property.kind && !KINDS[property.kind]?.test(value)) return [`${name} = ${value}`]
      if (!property.range) return []
      const schema = schemaOf.get(value) ?? 'nothing'
      const fits =
        property.range === 'LegalEntity' ? LEGAL_ENTITIES.includes(schema) : schema === property.range
      return fits ? [] : [`${name} → ${value} is ${schema}`]
    })
  })
  return [...missing.map((name) => `lacks ${name}`), ...wrong].map(
    (fault) => `${entity.schema} ${entity.id}: ${fault}`,
  )
}

/** Fields of Popolo's published classes (popolo-spec/schemas/*.json) that are used here, and the shape of their values. */
const POPOLO_DATE = /^[0-9]{4}(-[0-9]{2}){0,2}$/u
const POPOLO_FIELDS: Readonly<Record<string, string>> = {
  persons: 'id name other_names identifiers gender honorific_prefix sources',
  organizations: 'id name other_names identifiers classification founding_date dissolution_date sources',
  posts: 'id label other_label role organization_id sources',
  memberships: 'id label role person_id organization_id post_id start_date end_date sources',
  events: 'id name classification status start_date end_date location attendees sources',
  areas: 'id name other_names identifiers classification sources',
}

describe('records as files', () => {
  it('hold nothing that no person accepted, unless it is asked for', async () => {
    expect(await whole('jsonl', false)).toBe('')
    expect((await whole('jsonl')).split('\n').length).toBeGreaterThan(50)
  })

  it('are JSON Lines with sources and quotes', async () => {
    const lines = (await whole('jsonl'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(new Set(lines.map(({ schema }) => schema))).toEqual(new Set(['trucot/record@1']))
    const event = lines.find(({ type }) => type === 'event')
    expect(event?.sources).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ quotes: expect.arrayContaining([expect.any(String)]) }),
      ]),
    )
  })

  it('are CSV of one width', async () => {
    const csv = await whole('csv')
    expect(csv.startsWith('\ufeffid,type,name,')).toBe(true)
    expect(csv).toContain('Trưởng ban')
  })

  it('are FollowTheMoney entities by its published model', async () => {
    const entities = (await whole('ftm'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Entity)
    const schemaOf = new Map(entities.map(({ id, schema }) => [id, schema]))
    expect(schemaOf.size).toBe(entities.length)
    expect(entities.flatMap((entity) => faultsOf(entity, schemaOf))).toEqual([])
    expect(new Set(schemaOf.values())).toEqual(
      new Set(['Person', 'Organization', 'Position', 'Occupancy', 'Event', 'Document', 'Address', 'Article']),
    )
  })

  it('are Popolo JSON by its published classes', async () => {
    const file = JSON.parse(await whole('popolo')) as Record<string, Record<string, unknown>[]>
    const ids = new Set(Object.values(file).flatMap((items) => items.map(({ id }) => id)))
    for (const [list, items] of Object.entries(file)) {
      const fields = POPOLO_FIELDS[list]?.split(' ') ?? []
      expect(items.length, list).toBeGreaterThan(0)
      for (const item of items) {
        expect(fields, JSON.stringify(item)).toEqual(expect.arrayContaining(Object.keys(item)))
        for (const [field, value] of Object.entries(item)) {
          if (field.endsWith('_date') && value !== null) expect(value).toMatch(POPOLO_DATE)
          if (field.endsWith('_id') && value !== null) expect(ids).toContain(value)
          if (field === 'sources')
            for (const { url } of value as { url: string }[]) expect(() => new URL(url)).not.toThrow()
        }
      }
    }
  })
})
