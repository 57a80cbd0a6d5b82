import { countryOf, officeHolder } from './office-holder.ts'
import { type OfficeIdentity, officeIdentity } from './office-identity.ts'
import { type PersonName, personName } from './person-name.ts'

/** An office as one article (or several, joined) gives it for somebody. Days are ISO; null where none is known. */
export interface ProfileOffice {
  title: string
  organization: string | null
  former: boolean
  first: string | null
  last: string | null
}

/** What the resolver knows of one person: of one article, or of many joined. */
export interface PersonProfile {
  name: string
  gender: 'female' | 'male' | null
  offices: ProfileOffice[]
  /** Folded names of the people met in the same events. */
  companions: string[]
  /** "meeting 2014-02-17": events of a known day. */
  events: string[]
  /** The origin groups of the articles: copies of one report speak of the same people. */
  origins: number[]
  /** Days of the earliest and latest source. */
  first: string | null
  last: string | null
}

/** An office with its identity. */
export type KnownOffice = ProfileOffice & OfficeIdentity

/** A profile with everything comparing wants, made once. */
export interface ReadProfile {
  profile: PersonProfile
  name: PersonName
  offices: KnownOffice[]
  country: string | null
  /** Their offices name the country, not the lexicon alone. */
  saysCountry: boolean
  companions: Set<string>
  events: Set<string>
}

export function readProfile(profile: PersonProfile): ReadProfile {
  const name = personName(profile.name)
  const holder = officeHolder(name, profile.offices)
  const { country } = holder
  return {
    profile,
    name,
    offices: profile.offices.map((office) => ({
      ...office,
      ...officeIdentity(office.title, office.organization, holder),
    })),
    country,
    saysCountry: country !== null && countryOf({ ...name, known: null }, profile.offices) === country,
    companions: new Set(profile.companions),
    events: new Set(profile.events),
  }
}

const least = (a: string | null, b: string | null) => (a === null || b === null ? (a ?? b) : a < b ? a : b)
const most = (a: string | null, b: string | null) => (a === null || b === null ? (a ?? b) : a > b ? a : b)
const MOST_COMPANIONS = 300
const MOST_ORIGINS = 500

function joinOffices(offices: readonly ProfileOffice[]): ProfileOffice[] {
  const joined = new Map<string, ProfileOffice>()
  for (const office of offices) {
    const key = JSON.stringify([office.title, office.organization, office.former])
    const before = joined.get(key)
    joined.set(
      key,
      before
        ? { ...before, first: least(before.first, office.first), last: most(before.last, office.last) }
        : office,
    )
  }
  return [...joined.values()]
}

/** Several profiles of one person as one; the longest name stands for all. */
export function joinProfiles(profiles: readonly PersonProfile[]): PersonProfile {
  const [head, ...others] = profiles
  if (!head) throw new Error('no profile to join')
  if (others.length === 0) return head
  const union = <Item>(of: (profile: PersonProfile) => readonly Item[], limit: number) =>
    [...new Set(profiles.flatMap(of))].slice(0, limit)
  return {
    name: profiles.reduce((best, { name }) => (name.length > best.length ? name : best), head.name),
    gender: profiles.find(({ gender }) => gender !== null)?.gender ?? null,
    offices: joinOffices(profiles.flatMap(({ offices }) => offices)),
    companions: union(({ companions }) => companions, MOST_COMPANIONS),
    events: union(({ events }) => events, MOST_COMPANIONS),
    origins: union(({ origins }) => origins, MOST_ORIGINS),
    first: profiles.map(({ first }) => first).reduce(least, null),
    last: profiles.map(({ last }) => last).reduce(most, null),
  }
}
