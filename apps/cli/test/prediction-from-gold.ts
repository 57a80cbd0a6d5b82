import type { ArticleRecord } from '@trucot/core/claim/article-record'
import type { Claim } from '@trucot/core/claim/claim'
import type { Entity } from '@trucot/core/mention/entity'
import { nameKey } from '@trucot/core/text/name-key'
import type { GoldArticle, GoldNamed } from '../src/eval/gold-article.ts'

const LISTS = {
  person: 'persons',
  organization: 'organizations',
  place: 'places',
  document: 'documents',
  award: 'awards',
  conference: 'conferences',
} as const

/** The record of a reader that finds just what the gold lists: the starting point for predictions with known faults. */
export function predictionFromGold(gold: GoldArticle, text: string): ArticleRecord {
  const entities: Entity[] = []
  for (const type of Object.keys(LISTS) as Array<keyof typeof LISTS>) {
    for (const entry of gold[LISTS[type]] as GoldNamed[]) {
      const mentions = [entry.name, ...entry.aliases].flatMap((name) => {
        const start = text.indexOf(name)
        return start < 0 ? [] : [{ start, end: start + name.length }]
      })
      entities.push({
        id: `${type}-${entities.length}`,
        type,
        name: entry.name,
        aliases: entry.aliases,
        mentions,
        number: entry.number ?? null,
      })
    }
  }
  const idOf = (name: string) =>
    entities.find((entity) => [entity.name, ...entity.aliases].some((own) => nameKey(own) === nameKey(name)))
      ?.id ?? 'nobody'
  return {
    schema: 'trucot/article-record@1',
    reader: 'gold',
    textSha256: '',
    file: gold.file,
    title: gold.title[0] ?? null,
    published: gold.published ? { date: gold.published, basis: 'metadata', evidence: [] } : null,
    authors: gold.authors,
    agencies: gold.agencies,
    photographers: gold.photographers,
    blocks: blocksOf(gold, text),
    entities,
    claims: claimsOf(gold, text, idOf),
    conflicts: [],
  }
}

function blocksOf(gold: GoldArticle, text: string): ArticleRecord['blocks'] {
  const within = (ranges: Array<[number, number]>, line: number) =>
    ranges.some(([a, b]) => a <= line && line <= b)
  let offset = 0
  return text.split('\n').flatMap((line, index) => {
    const start = offset
    offset += line.length + 1
    if (!line.trim()) return []
    const number = index + 1
    const kind = within(gold.noiseLines, number)
      ? 'noise'
      : within(gold.captionLines, number)
        ? 'caption'
        : within(gold.bylineLines, number)
          ? 'byline'
          : 'paragraph'
    return [{ kind, start, end: start + line.length }]
  })
}

function claimsOf(gold: GoldArticle, text: string, idOf: (name: string) => string): Claim[] {
  const evidence = [{ start: 0, end: Math.min(40, text.length) }]
  const base = (id: string) => ({ id, fingerprint: id, confidence: 1, evidence })
  const offices = gold.persons.flatMap((person, p) =>
    person.offices.map(
      (office, o): Claim => ({
        ...base(`office-${p}-${o}`),
        type: 'office',
        person: idOf(person.name),
        title: office.title[0] ?? '',
        organization: office.organization[0] ?? null,
        asOf: null,
        former: office.former,
      }),
    ),
  )
  const events = gold.events.map(
    (event, e): Claim => ({
      ...base(`event-${e}`),
      type: 'event',
      eventType: event.types[0] as 'meeting',
      date: event.dates[0] ? { edtf: event.dates[0], basis: 'stated', evidence: [] } : null,
      place: event.place?.[0] ? idOf(event.place[0]) : null,
      participants: event.participants.map((name) => ({
        entity: idOf(name),
        role: (event.roles[name]?.[0] ?? 'attendee') as 'attendee',
      })),
      organizations: [],
      objects: event.objects.map(idOf),
      status: event.main ? 'reported' : 'background',
    }),
  )
  const lines = text.split('\n')
  const statements = gold.statements.map((statement, s): Claim => {
    const lineStart = lines.slice(0, statement.line - 1).reduce((sum, line) => sum + line.length + 1, 0)
    const start = statement.at ?? lineStart + (lines[statement.line - 1]?.indexOf(statement.starts) ?? 0)
    return {
      ...base(`statement-${s}`),
      type: 'statement',
      speaker: idOf(statement.speaker),
      span: { start, end: start + statement.starts.length },
      mode: 'indirect',
    }
  })
  return [...offices, ...events, ...statements]
}
