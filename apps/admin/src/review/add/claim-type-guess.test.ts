import { expect, test } from 'vitest'
import { guessClaimType, readSigns } from './claim-type-guess.ts'

test.each([
  ['office', 'Bộ trưởng Bộ Ngoại giao Bùi Thanh Sơn'],
  ['office', 'ông Trần Văn Giả định, Tổng Thư ký Hội hữu nghị'],
  ['office', 'nguyên Phó Thủ tướng Phạm Bình Minh'],
  ['event', 'Bộ trưởng Bùi Thanh Sơn hội đàm với người đồng cấp'],
  ['event', 'Chiều 25/2/2016 tại Hà Nội'],
  ['event', 'hai bên ký kết quy chế phối hợp'],
  ['event', 'đoàn công tác'],
  ['statement', 'Bộ trưởng Bùi Thanh Sơn khẳng định hợp tác sẽ sâu rộng hơn'],
  ['statement', '“Chúng tôi luôn coi trọng quan hệ hữu nghị này”'],
  ['statement', '"Rất tốt"'],
] as const)('%s: %s', (type, words) => {
  expect(guessClaimType(words)).toBe(type)
  expect(guessClaimType(words.normalize('NFD'))).toBe(type)
})

test.each([
  ['signing', 'lễ ký quy chế'],
  ['meeting', 'tiếp Đại sứ'],
  ['phone_call', 'cuộc điện đàm'],
  ['award', 'trao tặng kỷ niệm chương'],
  [null, 'tiếp tục trao đổi'],
  [null, 'Tổng Thư ký Liên hợp quốc'],
])('kind of event %s: %s', (eventType, words) => {
  expect(readSigns(words).eventType).toBe(eventType)
})

test('a date is read as it is stated', () => {
  expect(readSigns('ngày 25 tháng 2 năm 2016').date).toBe('2016-02-25')
  expect(readSigns('hôm sau').date).toBeNull()
})
