import { readArticle } from '../src/claim/read-article.ts'

/** What the reader made of a text, in words a test can compare. */
export interface Told {
  /** "meeting reported 2024-05-20 @Hà Nội" */
  events: string[]
  /** "A host" of the first event that is no background. */
  people: string[]
  /** The objects of the first event that is no background. */
  objects: string[]
  /** "A: những bước phát triển", the first four words that were said. */
  said: string[]
  conflicts: string[]
}

/** Reads a text of 21 May 2024 and puts its claims into plain words. */
export function readTold(text: string, published = '2024-05-21'): Told {
  const record = readArticle({ text, meta: { published } })
  const name = (id: string | null | undefined) =>
    record.entities.find((entity) => entity.id === id)?.name ?? ''
  const events = record.claims.filter((claim) => claim.type === 'event')
  const main = events.find(({ status }) => status !== 'background')
  return {
    events: events.map(
      ({ eventType, status, date, place }) =>
        `${eventType} ${status} ${date?.edtf ?? '-'}${place === null ? '' : ` @${name(place)}`}`,
    ),
    people: (main?.participants ?? []).map(({ entity, role }) => `${name(entity)} ${role}`),
    objects: (main?.objects ?? []).map(name),
    said: record.claims
      .filter((claim) => claim.type === 'statement')
      .map(({ speaker, span }) => {
        const words = text.slice(span.start, span.end).split(/\s+/u)
        return `${name(speaker)}: ${words.slice(0, 4).join(' ')}`
      }),
    conflicts: record.conflicts.map(({ kind }) => kind),
  }
}
