import { mount } from '@vue/test-utils'
import { afterEach, expect, test } from 'vitest'
import { i18n, speak } from '../i18n/i18n.ts'
import AuditChanges from './AuditChanges.vue'
import type { AuditValue } from './field-changes.ts'

const shown = (before: AuditValue, after: AuditValue) =>
  mount(AuditChanges, { props: { before, after }, global: { plugins: [i18n] } })
/** The table as it is read: its rows, cell by cell. */
const rows = (before: AuditValue, after: AuditValue) =>
  shown(before, after)
    .findAll('tr')
    .map((row) => row.findAll('th, td').map((cell) => cell.text().replaceAll(/\s+/gu, ' ')))

afterEach(() => speak('vi'))

test('a change stands field by field, in words, before beside after', () => {
  expect(rows({ state: 'running', rate: 2 }, { state: 'paused', rate: 2, reason: 'máy chủ bận' })).toEqual([
    ['Mục', 'Trước', 'Sau'],
    ['tình trạng', 'Đang chạy', 'Tạm dừng'],
    ['bài mỗi giây', '2', '2'],
    ['lý do', '—không có mục này', 'máy chủ bận'],
  ])
})

test('the same in English', async () => {
  await speak('en')
  expect(rows({ role: 'reader', disabledAt: null }, { role: 'curator', disabledAt: null })).toEqual([
    ['Field', 'Before', 'After'],
    ['role', 'Reader', 'Curator'],
    ['locked at', 'none', 'none'],
  ])
})

test('a side that there is nothing on has no column', () => {
  expect(rows(null, { name: 'Lan', role: 'admin' })).toEqual([
    ['Mục', 'Sau'],
    ['tên', 'Lan'],
    ['vai trò', 'Quản trị viên'],
  ])
})

test('nested values stand in one line, whole', () => {
  const plan = {
    selection: { outlet: 'Báo Không Có Thật', ids: [6, 7] },
    quietHours: { from: '22:00', until: '06:00' },
    canary: null,
    without: [],
    verify: false,
  }
  expect(rows(null, { plan })[1]?.[1]).toBe(
    'bài được chọn: (báo: Báo Không Có Thật; các bài: (6, 7)); giờ nghỉ: (từ: 22:00; đến: 06:00); ' +
      'dò đường: không có; tắt quy tắc: trống; đọc cả bài chắc chắn không đổi: không',
  )
})

test('what nobody has named keeps its own name', () => {
  expect(rows(null, { constructor: 'x', 'so la': { 'a.b': '' }, state: 'unheard_of' }).slice(1)).toEqual([
    ['constructor', 'x'],
    ['so la', 'a.b: trống'],
    ['tình trạng', 'unheard_of'],
  ])
})

test('a very long value is folded and not cut', () => {
  const ids = Array.from({ length: 500 }, (_, index) => index + 1)
  const fold = shown(null, { ids }).get('details')
  expect(fold.get('summary').text()).toMatch(/^1, 2, 3, .*…$/u)
  expect(fold.text()).toContain(ids.join(', '))
})
