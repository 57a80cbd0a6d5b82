import { ORPCError } from '@orpc/client'
import type { ArticleSummary } from '@trucot/contract/article-summary'
import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import { i18n } from '../i18n/i18n.ts'
import DeskNotice from './DeskNotice.vue'
import type { DeskAct } from './inbox-desk.ts'

const article: ArticleSummary = {
  id: 1,
  sourceKey: 'a.txt',
  importName: 'a.txt',
  url: null,
  title: 'Hội đàm tại Hà Nội',
  outlet: null,
  publishedOn: null,
  version: 1,
  counts: {
    proposed: 1,
    accepted: 0,
    rejected: 0,
    suggestions: 0,
    notFound: 0,
    secondLooks: 0,
    unsure: 0,
    conflicts: 0,
  },
  processing: 'done',
  lastError: null,
  withdrawn: false,
  assignedTo: null,
  snoozedUntil: null,
  arrivedAt: '2026-03-20T01:00:00Z',
  changedAt: '2026-03-20T01:00:00Z',
}
const notice = (act: DeskAct | null, error: unknown = null) =>
  mount(DeskNotice, { props: { act, error }, global: { plugins: [i18n], stubs: { UIcon: true } } })

test('says what was done to which article, and offers to undo it', async () => {
  const after = { ...article, snoozedUntil: new Date(2026, 2, 23, 8).toISOString() }
  const wrapper = notice({ kind: 'snoozed', before: article, after })
  expect(wrapper.get('[role=status]').text()).toMatch(/Hoãn đến .*23.*Hội đàm tại Hà Nội/u)
  await wrapper.get('button').trigger('click')
  expect(wrapper.emitted('undo')).toHaveLength(1)
})

test('says that another was first', () => {
  const error = new ORPCError('TAKEN', { defined: true, status: 409, data: { name: 'Lan' } })
  expect(notice(null, error).get('[role=alert]').text()).toContain('Người khác vừa nhận bài này')
})
