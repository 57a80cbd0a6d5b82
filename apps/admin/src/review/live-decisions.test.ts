import type { Decision } from '@trucot/core/review/decision'
import { expect, test } from 'vitest'
import { latestActOn, liveDecisions } from './live-decisions.ts'

function decision(id: string, groupId: string, claimId: string, action: Decision['action']): Decision {
  return {
    id,
    groupId,
    claimId,
    action,
    articleId: 1,
    readingId: 1,
    judged: null,
    by: { id: 1, name: 'An' },
    at: '2026-01-01T00:00:00Z',
    seenVersion: 1,
    sequence: 1,
  }
}
const accept = { kind: 'accept' as const }
const log = [
  decision('d1', 'g1', 'c1', accept),
  decision('d2', 'g1', 'c2', accept),
  decision('d3', 'g2', 'c1', { kind: 'unsure' }),
]

test('an undo takes its decisions out, and is none itself', () => {
  const undo = decision('d4', 'g3', '', { kind: 'undo', decisions: ['d3'] })
  expect(liveDecisions([...log, undo], []).map(({ id }) => id)).toEqual(['d1', 'd2'])
})

test('an undo still on its way counts', () => {
  const undo = { ...decision('d4', 'g3', '', { kind: 'undo', decisions: ['d1', 'd2'] }) }
  expect(liveDecisions(log, [undo]).map(({ id }) => id)).toEqual(['d3'])
})

test('the latest act on a claim leaves the other claims of that act alone', () => {
  const on = (claimId: string) =>
    latestActOn(liveDecisions(log, []), (one) => one.claimId === claimId).map(({ id }) => id)
  expect(on('c1')).toEqual(['d3'])
  expect(on('c2')).toEqual(['d2'])
  expect(on('c3')).toEqual([])
})
