import { expect, test } from 'vitest'
import { actsOf, type CampaignAct } from './use-campaign-acts.ts'

const view = (state: string, done: number, failed: number) =>
  ({ state, counts: { done, failed } }) as Parameters<typeof actsOf>[0]

test.each<[string, number, number, CampaignAct[]]>([
  ['selecting', 0, 0, []],
  ['draft', 0, 0, ['start', 'cancel']],
  ['running', 5, 0, ['pause', 'cancel']],
  ['running', 5, 1, ['pause', 'cancel', 'retry']],
  ['paused', 5, 0, ['resume', 'cancel']],
  ['done', 9, 0, ['rollback']],
  ['done', 9, 2, ['retry', 'rollback']],
  ['cancelled', 0, 0, []],
  ['cancelled', 3, 0, ['rollback']],
  ['rolling_back', 9, 0, []],
  ['rolled_back', 9, 0, []],
])('%s with %d read and %d failed', (state, done, failed, acts) => {
  expect(actsOf(view(state, done, failed))).toEqual(acts)
})
