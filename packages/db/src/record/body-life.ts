import { bodyIdentity } from '@trucot/core/record/identity/body-identity'
import { placeBlock } from '@trucot/core/record/identity/thing-identity'
import { type KnownSuccession, SUCCESSIONS } from '@trucot/core/record/lexicon/successions'
import type { BodyLife } from '@trucot/core/record/tenure/build-tenures'
import { addDays } from '@trucot/core/text/calendar'

const blockOf = (type: KnownSuccession['type'], name: string) =>
  (type === 'place' ? placeBlock({ name }) : bodyIdentity(name)) ?? ''

/** A change of a body or place with the blocks of what was and what is. */
export interface BlockSuccession extends KnownSuccession {
  fromBlock: string
  intoBlock: string
}

export const BLOCK_SUCCESSIONS: readonly BlockSuccession[] = SUCCESSIONS.map((one) => ({
  ...one,
  fromBlock: blockOf(one.type, one.from),
  intoBlock: blockOf(one.type, one.into),
}))

/** Until when bodies existed that the lexicon knows to have ended, and from when those that it knows to be new. */
export const bodyLives: ReadonlyMap<string, BodyLife> = new Map(
  BLOCK_SUCCESSIONS.filter(({ type }) => type === 'organization').flatMap(
    ({ on, kind, fromBlock, intoBlock }) => {
      const ended: [string, BodyLife] = [fromBlock, { began: null, ended: addDays(on, -1) }]
      const isNew = kind === 'renamed'
      return isNew ? [ended, [intoBlock, { began: on, ended: null }] as [string, BodyLife]] : [ended]
    },
  ),
)

/** What was known by a day of how long a body was to be. */
export function lifeKnownOn({ began, ended }: BodyLife, day: string | undefined): BodyLife {
  const known = (own: string | null) => (own !== null && (day === undefined || own <= day) ? own : null)
  return { began: known(began), ended: known(ended) }
}
