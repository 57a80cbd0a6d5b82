import type { Decision } from '@trucot/core/review/decision'
import { expect, test } from 'vitest'
import { historyEntries } from './history-entries.ts'

function decision(id: string, groupId: string, action: Decision['action']): Decision {
  return {
    id,
    groupId,
    claimId: 'c',
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

test('acts come latest first, decisions of one act together', () => {
  const log = [decision('d1', 'g1', accept), decision('d2', 'g1', accept), decision('d3', 'g2', accept)]
  expect(historyEntries(log).map((entry) => [entry.groupId, entry.decisions.length])).toEqual([
    ['g2', 1],
    ['g1', 2],
  ])
})

test('an act undone whole is marked, one undone in part can be undone further', () => {
  const log = [
    decision('d1', 'g1', accept),
    decision('d2', 'g1', accept),
    decision('d3', 'g2', accept),
    decision('d4', 'g3', { kind: 'undo', decisions: ['d1', 'd3'] }),
  ]
  expect(historyEntries(log)).toMatchObject([
    { groupId: 'g3', undone: false, undoable: false },
    { groupId: 'g2', undone: true, undoable: false },
    { groupId: 'g1', undone: false, undoable: true },
  ])
})
