import type { Entity, EntityType } from '@trucot/core/mention/entity'
import { entityRefs, namedEntity } from '@trucot/core/review/entity-ref'
import type { EntityRef, PortableClaim } from '@trucot/core/review/portable-claim'
import type { Span } from '@trucot/core/text/span'
import { readSigns } from './claim-type-guess.ts'

/** Words of an article that a person selected. */
export interface SelectedWords {
  text: string
  span: Span
  entities: readonly Entity[]
}

/** The entities named within the selection, in its order. */
function namedWithin({ span, entities }: SelectedWords): EntityRef[] {
  const refs = entityRefs(entities)
  return entities
    .flatMap(({ id, mentions }) => {
      const mention = mentions.find(({ start, end }) => start >= span.start && end <= span.end)
      const ref = refs.get(id)
      return mention && ref ? [{ ref, at: mention.start }] : []
    })
    .sort((a, b) => a.at - b.at)
    .map(({ ref }) => ref)
}

/** A claim to begin with: what the selected words say by themselves, the rest left open for the person who adds it. */
export function newClaim(type: PortableClaim['type'], selection: SelectedWords): PortableClaim {
  const { text, span } = selection
  const selected = text.slice(span.start, span.end)
  const signs = readSigns(selected)
  const named = namedWithin(selection)
  const first = (wanted: EntityType) => named.find((ref) => ref.type === wanted) ?? null
  const base = { fingerprint: '', quotes: [selected] }
  if (type === 'office') {
    return {
      ...base,
      type,
      person: first('person') ?? namedEntity('person', ''),
      title: signs.title?.title ?? '',
      organization: first('organization')?.name ?? null,
      former: /(?:^|\s)(?:nguyên|cựu)\s*$/iu.test(
        selected.slice(0, signs.title?.start ?? 0).normalize('NFC'),
      ),
    }
  }
  if (type === 'event') {
    return {
      ...base,
      type,
      eventType: signs.eventType ?? 'other',
      date: signs.date === null ? null : { edtf: signs.date, basis: 'stated' },
      place: first('place'),
      participants: named
        .filter((ref) => ref.type === 'person')
        .map((entity) => ({ entity, role: 'attendee' })),
      organizations: named.filter((ref) => ref.type === 'organization'),
      objects: named.filter(({ type: kind }) => ['document', 'award', 'conference'].includes(kind)),
      status: 'reported',
      subject: null,
    }
  }
  return {
    ...base,
    type,
    speaker: first('person'),
    institution: first('person') ? null : first('organization'),
    words: signs.quoted ? selected.slice(signs.quoted.start, signs.quoted.end) : selected,
    mode: signs.quoted ? 'direct' : 'indirect',
  }
}

/** What a claim still lacks to be added, or null. */
export function lacking(claim: PortableClaim): 'title' | 'person' | 'words' | 'speaker' | null {
  if (claim.type === 'event') return null
  if (claim.type === 'office') {
    if (claim.title.trim() === '') return 'title'
    return claim.person.name.trim() === '' ? 'person' : null
  }
  if (claim.words.trim() === '') return 'words'
  return claim.speaker || claim.institution ? null : 'speaker'
}
