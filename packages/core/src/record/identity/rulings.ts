import type { LocalKey } from '../record-type.ts'
import type { IdentityDecision } from './identity-decision.ts'

/** What the decisions in force come to. */
export interface IdentityRulings {
  /** Where merged records lead: always to one that stands. */
  redirects: Map<number, number>
  /** Records held apart, the lower id first. */
  apart: [number, number][]
  /** Things that a person put to a record. */
  pins: { key: LocalKey; record: number }[]
  names: Map<number, string>
  wikidata: Map<number, string>
  /** The verdict in force on each pair judged, "a b" with the lower id first. */
  verdicts: Map<string, 'same' | 'different'>
  /** Who left a pair open as unsure since its last verdict. */
  unsure: { a: number; b: number; account: number }[]
}

/** Which decisions count: those whose group no undo that counts itself has taken back. `log` in order of sequence. */
export function liveIdentity(log: readonly IdentityDecision[]): IdentityDecision[] {
  const groupOf = new Map(log.map(({ id, groupId }) => [id, groupId]))
  const takenBack = new Map<string, number>()
  const counts = ({ groupId, sequence }: IdentityDecision) => sequence >= (takenBack.get(groupId) ?? 0)
  for (const undo of log.toReversed()) {
    if (undo.action.kind !== 'undo' || !counts(undo)) continue
    for (const target of undo.action.decisions) {
      const group = groupOf.get(target)
      if (group !== undefined && !takenBack.has(group)) takenBack.set(group, undo.sequence)
    }
  }
  return log.filter((decision) => decision.action.kind !== 'undo' && counts(decision))
}

export const pairKey = (a: number, b: number) => (a < b ? `${a} ${b}` : `${b} ${a}`)

interface Ruling {
  a: number
  b: number
  kind: 'same' | 'different'
  /** The record that a merge leads to. */
  into: number | null
}

function rulingsOf({ action }: IdentityDecision): Ruling[] {
  switch (action.kind) {
    case 'same':
    case 'different':
      return [{ a: action.a, b: action.b, kind: action.kind, into: null }]
    case 'merge':
      return [{ a: action.into, b: action.from, kind: 'same', into: action.into }]
    case 'split':
      return action.made === undefined
        ? []
        : [{ a: action.record, b: action.made, kind: 'different', into: null }]
    default:
      return []
  }
}

/**
 * What the live decisions come to, the later ones first where they contradict each other: a split stays split until a
 * later *same* takes it back, and *same* never joins, even round about, what a later decision holds apart.
 */
export function identityRulings(log: readonly IdentityDecision[]): IdentityRulings {
  const live = liveIdentity(log)
  const verdicts = new Map<string, 'same' | 'different'>()
  const apart: [number, number][] = []
  const clusterOf = new Map<number, Set<number>>()
  const heads = new Map<Set<number>, number>()
  const clusterWith = (id: number): Set<number> => {
    const known = clusterOf.get(id) ?? new Set([id])
    clusterOf.set(id, known)
    return known
  }
  const isHeldApart = (one: Set<number>, other: Set<number>) =>
    apart.some(([a, b]) => (one.has(a) && other.has(b)) || (one.has(b) && other.has(a)))
  for (const ruling of live.toReversed().flatMap(rulingsOf)) {
    const { a, b, kind, into } = ruling
    const key = pairKey(a, b)
    if (verdicts.has(key)) continue
    verdicts.set(key, kind)
    const [one, other] = [clusterWith(a), clusterWith(b)]
    if (kind === 'different') {
      if (one !== other) apart.push(a < b ? [a, b] : [b, a])
      continue
    }
    if (one === other || isHeldApart(one, other)) continue
    const head = heads.get(one) ?? heads.get(other) ?? into
    for (const id of other) {
      one.add(id)
      clusterOf.set(id, one)
    }
    heads.delete(other)
    if (head !== null) heads.set(one, head)
  }
  const redirects = new Map<number, number>()
  for (const cluster of new Set(clusterOf.values())) {
    const head = heads.get(cluster) ?? Math.min(...cluster)
    for (const id of cluster) if (id !== head) redirects.set(id, head)
  }
  return { redirects, apart, verdicts, ...plainRulings(live, verdicts) }
}

function plainRulings(live: readonly IdentityDecision[], verdicts: ReadonlyMap<string, string>) {
  const [names, wikidata] = [new Map<number, string>(), new Map<number, string>()]
  const pins = new Map<string, { key: LocalKey; record: number }>()
  const unsure: IdentityRulings['unsure'] = []
  for (const { action, by } of live) {
    if (action.kind === 'name') put(names, action.record, action.name)
    if (action.kind === 'wikidata') put(wikidata, action.record, action.qid)
    if (action.kind === 'unsure' && !verdicts.has(pairKey(action.a, action.b)))
      unsure.push({ a: Math.min(action.a, action.b), b: Math.max(action.a, action.b), account: by.id })
    if (action.kind === 'split' && action.made !== undefined)
      for (const key of action.members)
        pins.set(JSON.stringify([key.articleId, key.type, key.nameKey]), { key, record: action.made })
  }
  return { names, wikidata, pins: [...pins.values()], unsure }
}

function put(values: Map<number, string>, id: number, value: string | null): void {
  if (value === null) values.delete(id)
  else values.set(id, value)
}
