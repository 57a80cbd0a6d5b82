import type { EventReport } from './event-report.ts'
import { eventTokens, sameEventScore } from './same-event.ts'

/** Reports of one event, and the record they keep; null where a new one is to be made. */
export interface EventCluster {
  record: number | null
  reports: EventReport[]
}

const MOST_REPORTS = 400

function recordOf(reports: readonly EventReport[], taken: ReadonlySet<number>): number | null {
  const counts = new Map<number, number>()
  for (const { record, pinned } of reports)
    if (record !== null && !taken.has(record))
      counts.set(record, (counts.get(record) ?? 0) + (pinned ? 1e6 : 1))
  return [...counts].toSorted(([a, m], [b, n]) => n - m || a - b)[0]?.[0] ?? null
}

/**
 * Which reports speak of one event: the likeliest pairs first, never two of one article, never what a person holds
 * apart. Deterministic: the order of the reports makes no difference.
 */
export function clusterEvents(
  reports: readonly EventReport[],
  apart: (a: number, b: number) => boolean,
): EventCluster[] {
  const sorted = reports
    .toSorted((a, b) => a.articleId - b.articleId || (a.key < b.key ? -1 : 1))
    .slice(0, MOST_REPORTS)
  const groupOf = new Map(sorted.map((report) => [report, [report]]))
  const tokens = sorted.map(eventTokens)
  const has = tokens.map((own) => new Set(own))
  const pairs: { a: EventReport; b: EventReport; score: number }[] = []
  sorted.forEach((a, at) => {
    for (let next = at + 1; next < sorted.length; next++) {
      const b = sorted[next] as EventReport
      const together = a.pinned && b.pinned && a.record === b.record
      // What does not find each other is not compared where it meets by chance.
      if (!together && !tokens[next]?.some((token) => has[at]?.has(token))) continue
      const score = together ? Number.POSITIVE_INFINITY : sameEventScore(a, b)
      if (score > 0) pairs.push({ a, b, score })
    }
  })
  for (const { a, b } of pairs.toSorted((one, other) => other.score - one.score)) {
    const [group, other] = [groupOf.get(a) ?? [], groupOf.get(b) ?? []]
    if (group === other || !mayJoin(group, other, apart)) continue
    for (const report of other) groupOf.set(report, group)
    group.push(...other)
  }
  const taken = new Set<number>()
  return [...new Set(groupOf.values())]
    .toSorted((a, b) => b.length - a.length || ((a[0]?.key ?? '') < (b[0]?.key ?? '') ? -1 : 1))
    .map((group) => {
      const record = recordOf(group, taken)
      if (record !== null) taken.add(record)
      return { record, reports: group }
    })
}

function mayJoin(
  a: readonly EventReport[],
  b: readonly EventReport[],
  apart: (a: number, b: number) => boolean,
): boolean {
  for (const one of a) {
    for (const other of b) {
      if (one.articleId === other.articleId) return false
      if (one.record === null || other.record === null || one.record === other.record) continue
      if (apart(one.record, other.record) || (one.pinned && other.pinned)) return false
    }
  }
  return true
}
