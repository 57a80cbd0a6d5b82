import { comparePeople } from './compare-people.ts'
import { joinProfiles, type PersonProfile, type ReadProfile, readProfile } from './person-profile.ts'
import type { BlockRules } from './resolve-block.ts'

/** Years that one chain of sightings in one seat may span before it is looked at anew. */
const DECADE = 10

/** How people of one block are told apart and together. */
export const PERSON_RULES: BlockRules<ReadProfile, PersonProfile> = {
  read: readProfile,
  join: joinProfiles,
  compare: comparePeople,
  /** One spelling, one single-seat office, one decade: most sightings of the much named are settled by this alone. */
  bonds: ({ name, offices }) =>
    name.words < 3
      ? []
      : offices
          .filter(({ block, single, many, former }) => block !== null && single && !many && !former)
          .flatMap(({ block, first, last }) =>
            [first, last]
              .filter((day) => day !== null)
              .map((day) => `${name.key} | ${block} | ${Math.floor(Number(day.slice(0, 4)) / DECADE)}`),
          ),
}
