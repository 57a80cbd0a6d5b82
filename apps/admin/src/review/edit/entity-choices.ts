import type { Entity, EntityType } from '@trucot/core/mention/entity'
import { entityRefs } from '@trucot/core/review/entity-ref'
import type { EntityRef } from '@trucot/core/review/portable-claim'
import { contains } from '../../claims/without-diacritics.ts'

/** An entity that can be picked, with every form of its name that finds it. */
export interface EntityChoice {
  ref: EntityRef
  names: string[]
}

/** The entities of an article as an editor offers them, in the order of the text. */
export function entityChoices(entities: readonly Entity[]): EntityChoice[] {
  const refs = entityRefs(entities)
  return entities
    .toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
    .flatMap(({ id, name, aliases }) => {
      const ref = refs.get(id)
      return ref ? [{ ref, names: [name, ...aliases] }] : []
    })
}

/** Choices of some types that match what was typed, diacritics or none; those that begin with it come first. */
export function matchingChoices(
  choices: readonly EntityChoice[],
  types: readonly EntityType[],
  typed: string,
): EntityChoice[] {
  return choices.filter(
    ({ ref, names }) => types.includes(ref.type) && names.some((name) => contains(name, typed)),
  )
}
