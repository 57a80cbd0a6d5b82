import type { ArticleRecord } from '../../claim/article-record.ts'
import type { ClaimState } from '../../review/claim-state.ts'
import { nameKey } from '../../text/name-key.ts'
import { daySpan } from '../date-span.ts'
import { bodiesAbroad, bodyServed } from '../identity/body-abroad.ts'
import { type OfficeHolder, officeHolder } from '../identity/office-holder.ts'
import { personName } from '../identity/person-name.ts'
import type { ArticleMaterial } from './article-material.ts'
import { claimMaterial } from './claim-material.ts'
import { knownOnOf } from './known-on.ts'
import { thingMaterial } from './thing-material.ts'

/** An article as it stands: its current reading with its text, and its claims as reviewed. */
export interface ReviewedArticle {
  record: ArticleRecord | null
  text: string | null
  states: readonly ClaimState[]
}

const REPORT = new Set(['title', 'lead', 'heading', 'paragraph'])

/** The words of the report itself, without captions, credits and what is not the article's. */
function reportWords(record: ArticleRecord, text: string): string[] {
  return record.blocks
    .filter(({ kind }) => REPORT.has(kind))
    .flatMap(({ start, end }) => nameKey(text.slice(start, end)).split(' '))
    .filter((word) => word !== '')
}

function holders(
  states: readonly ClaimState[],
  bodyTold: (name: string) => string,
): (key: string) => OfficeHolder {
  const offices = Map.groupBy(
    states.flatMap(({ shown }) =>
      shown.type === 'office'
        ? [{ ...shown, organization: shown.organization === null ? null : bodyTold(shown.organization) }]
        : [],
    ),
    ({ person }) => nameKey(person.name),
  )
  return (key) => {
    const own = offices.get(key) ?? []
    const name = personName(own[0]?.person.name ?? key)
    return officeHolder(name, own)
  }
}

/** All that records take from one article: a function of its reading and decisions alone. */
export function readMaterial({ record, text, states }: ReviewedArticle): ArticleMaterial {
  const knownOn = record ? knownOnOf(record) : null
  const bodyTold = bodiesAbroad(record?.entities ?? [])
  const holderOf = holders(states, bodyTold)
  const bodyHeld = (name: string, personKey: string) => bodyServed(bodyTold(name), holderOf(personKey))
  const claims = claimMaterial(record, states, record?.published?.date ?? null, { holderOf, bodyHeld })
  const day = daySpan(knownOn?.date)?.last ?? null
  return {
    things: thingMaterial(record, text, states, claims, { day, bodyTold, bodyHeld }),
    claims,
    knownOn,
    agencies: record?.agencies ?? [],
    title: record?.title ?? null,
    words: record && text !== null ? reportWords(record, text) : [],
  }
}
