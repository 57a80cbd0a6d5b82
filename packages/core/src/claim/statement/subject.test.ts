import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

const LEAD =
  'Sáng 20/5, tại Hà Nội, Chủ tịch nước Trần Văn Bình đã tiếp Đại sứ Peru tại Việt Nam Patricia Raez.\n\n'
const said = (text: string) => readTold(LEAD + text).said

test('what follows a courtesy is said by who does the courtesy', () => {
  expect(
    said(
      'Chủ tịch nước Trần Văn Bình chúc mừng Đại sứ Patricia Raez và yêu cầu ngành y tế phối hợp chặt chẽ.\n',
    ),
  ).toEqual(['Trần Văn Bình: ngành y tế phối'])
  expect(
    said(
      'Đại sứ Patricia Raez cảm ơn Chủ tịch nước và hy vọng trong nhiệm kỳ tới hai nước mở đường bay.\n',
    ).at(-1),
  ).toBe('Patricia Raez: trong nhiệm kỳ tới')
})

test('two who agree both say it', () => {
  expect(
    said(
      'Chủ tịch nước Trần Văn Bình và Đại sứ Patricia Raez thống nhất đánh giá, những năm qua hợp tác y tế phát triển mạnh.\n',
    ),
  ).toEqual(['Trần Văn Bình: những năm qua hợp', 'Patricia Raez: những năm qua hợp'])
})

test('a relative clause and an opening phrase without its comma', () => {
  expect(
    said(
      'Chủ tịch nước cũng tiếp Đại sứ Chile Pablo Araya, người bày tỏ mong muốn sớm mở đường bay thẳng.\n',
    ),
  ).toEqual(['Pablo Araya: mong muốn sớm mở'])
  expect(
    said('Tại buổi tiếp Đại sứ Patricia Raez đã hoan nghênh những sáng kiến y tế của Việt Nam.\n'),
  ).toEqual(['Patricia Raez: những sáng kiến y'])
})

test('what somebody spoke of first is not what was said', () => {
  expect(
    said('Nhắc lại chuyến thăm Lima năm 2018, Chủ tịch nước cho biết hai nước sẽ mở đường bay thẳng.\n'),
  ).toEqual(['Trần Văn Bình: hai nước sẽ mở'])
})

test('supporting one another says nothing of its own', () => {
  expect(
    said(
      'Chủ tịch nước đề nghị hai bên trao đổi đoàn các cấp; ủng hộ lẫn nhau tại các diễn đàn đa phương.\n',
    ),
  ).toEqual(['Trần Văn Bình: hai bên trao đổi'])
})
