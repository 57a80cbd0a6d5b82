import { expect, test } from 'vitest'
import { bodyKey } from './body-key.ts'

test.each([
  ['Ban Đối ngoại TƯ', 'Ban Đối ngoại Trung ương'],
  ['BTV Trung ương Hội LHPN Việt Nam', 'Ban Thường vụ Trung ương Hội Liên hiệp Phụ nữ Việt Nam'],
  ['Đại sứ quán Liên bang Nga ở Việt Nam', 'ĐSQ Nga tại Việt Nam'],
  ['Ủy ban Tư pháp của Quốc hội', 'Uỷ ban Tư pháp Quốc hội'],
  ['BỘ TƯ PHÁP', 'Bộ Tư pháp'],
])('%s and %s have one key', (one, other) => {
  expect(bodyKey(one)).toBe(bodyKey(other))
  expect(bodyKey(one.normalize('NFD'))).toBe(bodyKey(other))
})

test.each([
  ['Sở Tư pháp', 'Sở Trung ương pháp'],
  ['Ban Tư tưởng', 'Ban Trung ương tưởng'],
])('%s is no %s', (one, other) => expect(bodyKey(one)).not.toBe(bodyKey(other)))
