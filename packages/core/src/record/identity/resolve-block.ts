import type { Verdict } from './verdict.ts'

/** One thing of one article (or several alike) to be linked. */
export interface BlockMember<Profile> {
  /** The caller's own key. */
  key: string
  profile: Profile
  /** The record it links to so far; a cluster keeps the id that most of its members bear. */
  record: number | null
  /** A person put it there: it stays. */
  pinned: boolean
}

export interface BlockRules<Read, Profile> {
  read: (profile: Profile) => Read
  join: (profiles: readonly Profile[]) => Profile
  compare: (a: Read, b: Read) => Verdict
  /** Members that share one of these are one, whatever else: only the surest evidence. */
  bonds: (read: Read) => string[]
}

export interface Cluster<Profile> {
  /** The record it keeps; null where a new one is to be made. */
  record: number | null
  members: string[]
  profile: Profile
}

/** Two clusters that a person is to look at. */
export interface OpenPair {
  /** Indexes into the clusters. */
  a: number
  b: number
  verdict: Verdict
}

export interface ResolvedBlock<Profile> {
  clusters: Cluster<Profile>[]
  pairs: OpenPair[]
}

interface Group<Profile> {
  members: BlockMember<Profile>[]
  profile: Profile
}

/** What a thing says of itself in a line: of its origins how many, for their numbers are given as articles come. */
function contentOf(profile: object): string {
  return JSON.stringify(profile, (field, value) => (field === 'origins' ? value.length : value))
}

/** "99 x" stands before "100 x". */
const KEYS = new Intl.Collator('en', { numeric: true })

/** The members in an order that hangs on what they say; by their keys, numbers in them as numbers, where they say the same. */
function inOrder<Profile extends object>(members: readonly BlockMember<Profile>[]): BlockMember<Profile>[] {
  const content = new Map(members.map((member) => [member, contentOf(member.profile)]))
  return members.toSorted((a, b) => {
    const [one, other] = [content.get(a) ?? '', content.get(b) ?? '']
    if (one !== other) return one < other ? -1 : 1
    return KEYS.compare(a.key, b.key)
  })
}

/** More clusters than these in one block are not compared with each other: the largest are. */
const MOST_COMPARED = 150
const MOST_PAIRS = 25

function byBonds<Profile, Read>(
  members: readonly BlockMember<Profile>[],
  rules: BlockRules<Read, Profile>,
): BlockMember<Profile>[][] {
  const owner = new Map<string, number>()
  const parent = members.map((_, at) => at)
  const root = (at: number): number => {
    let top = at
    while (parent[top] !== top) top = parent[top] as number
    for (let next = at; next !== top; ) {
      const above = parent[next] as number
      parent[next] = top
      next = above
    }
    return top
  }
  members.forEach((member, at) => {
    const bonds = member.pinned ? [`pinned ${member.record}`] : rules.bonds(rules.read(member.profile))
    for (const bond of bonds) {
      const other = owner.get(bond)
      if (other === undefined) owner.set(bond, at)
      else parent[root(at)] = root(other)
    }
  })
  const groups = new Map<number, BlockMember<Profile>[]>()
  members.forEach((member, at) => {
    const group = groups.get(root(at))
    if (group) group.push(member)
    else groups.set(root(at), [member])
  })
  return [...groups.values()]
}

/** The records that some of a group's members bear, the commonest first, then the oldest. */
function recordsOf<Profile>({ members }: Group<Profile>): number[] {
  const counts = new Map<number, number>()
  for (const { record, pinned } of members)
    if (record !== null) counts.set(record, (counts.get(record) ?? 0) + (pinned ? 1e9 : 1))
  return [...counts].toSorted(([a, m], [b, n]) => n - m || a - b).map(([record]) => record)
}

/**
 * Clusters the members of one block: first by bonds, then the likeliest pairs that compare as *same*, each looked at again
 * as the clusters grow; of alike ones those that say what sorts first. `apart` says which records a person holds apart: their
 * members never meet. The outcome depends on the members and what people decided, not on the order in which articles came nor
 * on the numbers they were given; the ids are those held before.
 */
export function resolveBlock<Read, Profile extends object>(
  members: readonly BlockMember<Profile>[],
  rules: BlockRules<Read, Profile>,
  apart: (a: number, b: number) => boolean,
): ResolvedBlock<Profile> {
  const sorted = inOrder(members)
  const place = new Map(sorted.map((member, at) => [member, at]))
  const placeOf = ({ members: [first] }: Group<Profile>) => (first && place.get(first)) ?? 0
  /** The larger first, then as their first members stand. */
  const bySize = (a: Group<Profile>, b: Group<Profile>) =>
    b.members.length - a.members.length || placeOf(a) - placeOf(b)
  let groups: Group<Profile>[] = byBonds(sorted, rules)
    .flatMap((together) => splitApart(together, apart))
    .map((together) => ({ members: together, profile: rules.join(together.map(({ profile }) => profile)) }))
    .toSorted(bySize)
  const held = (a: Group<Profile>, b: Group<Profile>) =>
    recordsOf(a).some((one) => recordsOf(b).some((other) => one !== other && apart(one, other)))
  groups = joinLikeliest(groups, rules, held).toSorted(bySize)
  return { clusters: named(groups), pairs: openPairs(groups, rules, held) }
}

/** What bonds join and a person holds apart goes by the records held; those without one go with the commonest. */
function splitApart<Profile>(
  members: BlockMember<Profile>[],
  apart: (a: number, b: number) => boolean,
): BlockMember<Profile>[][] {
  const records = [...new Set(members.flatMap(({ record }) => record ?? []))]
  if (!records.some((a) => records.some((b) => a < b && apart(a, b)))) return [members]
  const largest = recordsOf({ members, profile: null })[0] ?? null
  return [...Map.groupBy(members, ({ record }) => record ?? largest).values()]
}

interface Candidate<Profile> {
  a: Group<Profile>
  b: Group<Profile>
  score: number
}

/** Joins the likeliest pair as long as one compares as *same*; a joined group is compared anew as what it has become. */
function joinLikeliest<Read, Profile>(
  all: readonly Group<Profile>[],
  rules: BlockRules<Read, Profile>,
  held: (a: Group<Profile>, b: Group<Profile>) => boolean,
): Group<Profile>[] {
  const reads = new Map<Group<Profile>, Read>()
  const read = (group: Group<Profile>): Read => {
    const known = reads.get(group) ?? rules.read(group.profile)
    reads.set(group, known)
    return known
  }
  const candidatesOf = (a: Group<Profile>, others: readonly Group<Profile>[]): Candidate<Profile>[] =>
    others.flatMap((b) => {
      const { verdict, score } = rules.compare(read(a), read(b))
      return verdict === 'same' && !held(a, b) ? [{ a, b, score }] : []
    })
  let groups = all.slice(0, MOST_COMPARED)
  let candidates = groups.flatMap((a, at) => candidatesOf(a, groups.slice(at + 1)))
  while (candidates.length > 0) {
    const { a, b } = candidates.reduce((best, other) => (other.score > best.score ? other : best))
    const joined = { members: [...a.members, ...b.members], profile: rules.join([a.profile, b.profile]) }
    groups = groups.filter((group) => group !== a && group !== b)
    candidates = candidates.filter((other) => ![a, b].some((gone) => other.a === gone || other.b === gone))
    candidates.push(...candidatesOf(joined, groups))
    groups.push(joined)
  }
  return [...groups, ...all.slice(MOST_COMPARED)]
}

function named<Profile>(groups: readonly Group<Profile>[]): Cluster<Profile>[] {
  const taken = new Set<number>()
  return groups.map((group) => {
    const record = recordsOf(group).find((id) => !taken.has(id)) ?? null
    if (record !== null) taken.add(record)
    return { record, members: group.members.map(({ key }) => key), profile: group.profile }
  })
}

/** Every cluster against the largest few: what is left unsure, likeliest first. */
function openPairs<Read, Profile>(
  groups: readonly Group<Profile>[],
  rules: BlockRules<Read, Profile>,
  held: (a: Group<Profile>, b: Group<Profile>) => boolean,
): OpenPair[] {
  const pairs: OpenPair[] = []
  const reads = groups.slice(0, MOST_COMPARED).map(({ profile }) => rules.read(profile))
  for (let a = 0; a < Math.min(3, reads.length); a++) {
    for (let b = a + 1; b < reads.length; b++) {
      const verdict = rules.compare(reads[a] as Read, reads[b] as Read)
      if (verdict.verdict === 'different') continue
      if (held(groups[a] as Group<Profile>, groups[b] as Group<Profile>)) continue
      pairs.push({ a, b, verdict })
    }
  }
  return pairs.toSorted((one, other) => other.verdict.score - one.verdict.score).slice(0, MOST_PAIRS)
}
