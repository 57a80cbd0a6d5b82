import { describe, expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

describe('prose that reports nothing makes no main event', () => {
  test.each([
    'Quan hệ Việt Nam - Pháp: 50 năm nhìn lại\n\nViệt Nam và Pháp thiết lập quan hệ ngoại giao ngày 12/4/1973. Nhiều chuyến thăm cấp cao đã diễn ra. Người dân hai nước gặp gỡ, giao lưu thường xuyên.',
    'Tiểu sử đồng chí Đỗ Văn Thành\n\nĐồng chí Đỗ Văn Thành sinh ngày 3/2/1970, quê Hà Nam. Năm 2005, đồng chí được bổ nhiệm làm Vụ trưởng Vụ Châu Âu.',
    'Bộ Ngoại giao chủ trì, phối hợp với các bộ tổ chức thực hiện Luật này.',
    'Đại sứ Lê Thị Hà có nhiều đóng góp. Bà từng làm việc tại Paris và Geneva. Bà nói tiếng Pháp thành thạo.',
    'Thủ tướng Nguyễn Văn An giao Bộ trưởng Lê Văn Minh làm việc với các địa phương trong tháng 6.',
    'Hai nước nhất trí tổ chức kỳ họp tiếp theo tại Hà Nội năm 2025.',
    'Phạm Văn Đồng từng ký nhiều văn kiện quan trọng và gặp nhiều nguyên thủ.',
    'Triển lãm ảnh giới thiệu 100 bức. Công chúng có thể tham quan đến hết ngày 30/6.',
  ])('%s', (text) => {
    expect(readTold(`${text}\n`).events.filter((event) => !event.includes('background'))).toEqual([])
  })
})

test('where only a body speaks, its declaration is the news', () => {
  const told = readTold(
    'Bộ Ngoại giao Việt Nam ra tuyên bố phản đối hành động trên. Tuyên bố nêu rõ Việt Nam có đủ cơ sở pháp lý.\n',
  )
  expect(told.events).toEqual(['statement reported 2024-05-21'])
  expect(told.said).toEqual([])
})
