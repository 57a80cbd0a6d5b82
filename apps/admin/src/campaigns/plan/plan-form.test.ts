import { CampaignPlan } from '@trucot/contract/campaign-plan'
import { expect, test } from 'vitest'
import { emptyPlan, formOf, planOf, scopeOf } from './plan-form.ts'

test('an empty form means every article that the reader has not read yet, and the contract takes it', () => {
  const form = { ...emptyPlan(), reason: 'Bộ đọc mới' }
  expect(scopeOf(form)).toEqual({ selection: {}, mode: 'missing', without: [] })
  expect(CampaignPlan.parse(planOf(form))).toEqual(planOf(form))
})

test('a plan filled into the form comes out as it went in, with what the form has no field for', () => {
  const plan = CampaignPlan.parse({
    selection: {
      source: 'nhandan.vn',
      publishedFrom: '2024-01-01',
      entity: 'Phạm Bình Minh',
      neverProcessed: true,
      errorsOf: 7,
      arrivedWithinDays: 3,
      ids: [1, 2],
    },
    mode: 'all',
    without: ['office/before-name', 'event/meet'],
    reason: 'Thử bỏ hai quy tắc',
    canary: { articles: 20, maxErrorShare: 0.015, maxMetShare: 0.1 },
    rate: 5,
    quietHours: { from: '22:00', until: '06:00' },
    verify: true,
  })
  expect(planOf(formOf(plan))).toEqual(plan)
})

test('rules may stand on lines or beside each other', () => {
  expect(scopeOf({ ...emptyPlan(), without: ' a/b\n c/d  e/f\n' }).without).toEqual(['a/b', 'c/d', 'e/f'])
})
