import { expect, test } from 'vitest'
import { tokenize } from '../../text/tokens.ts'
import { readOpeningSign, readReporter } from './opening-sign.ts'

function sign(text: string) {
  const tokens = tokenize(text)
  const found = readOpeningSign(text, tokens, 0, tokens.length)
  return found && [text.slice(0, tokens[found.last - 1]?.end), found.agencies]
}

test.each<[string, string, string[]]>([
  ['VTV.vn - Ngày 25/2, hai bên họp.', 'VTV.vn -', ['VTV.vn']],
  ['(ĐCSVN) – Sáng nay, hội nghị khai mạc.', '(ĐCSVN) –', ['ĐCSVN']],
  ['Hà Nội (TTXVN 25/2) - Hai bên họp.', 'Hà Nội (TTXVN 25/2) -', ['TTXVN']],
  ['(VOV5) - Hai bên họp.', '(VOV5) -', ['VOV5']],
  ['(Dân trí) - Hai bên họp.', '(Dân trí) -', ['Dân trí']],
  ['Hà Nội (TTXVN) - Hai bên họp.', 'Hà Nội (TTXVN) -', ['TTXVN']],
  ['TTXVN (Hà Nội 25/2) - Hai bên họp.', 'TTXVN (Hà Nội 25/2) -', ['TTXVN']],
  ['(NHN) Nhân dịp năm mới, đoàn đi thăm.', '(NHN)', ['NHN']],
  ['Nongthonviet - Sáng 5/7, hai bên họp.', 'Nongthonviet -', ['Nongthonviet']],
  ['KTO - Sáng 5/7, hai bên họp.', 'KTO -', ['KTO']],
  ['Báo Nông thôn - Chiều 5/7, hai bên họp.', 'Báo Nông thôn -', ['Báo Nông thôn']],
  ['(Nông thôn) - Hai bên họp.', '(Nông thôn) -', ['Nông thôn']],
  ['(KT&ĐT) - Hai bên họp.', '(KT&ĐT) -', ['KT&ĐT']],
  ['(Baothainguyen) - Sáng nay, hai bên họp.', '(Baothainguyen) -', ['Baothainguyen']],
  ['VHO- Đồng chí Trưởng ban tiếp đoàn.', 'VHO-', ['VHO']],
  ['KTO - Thừa ủy quyền của Bộ, đoàn đi thăm.', 'KTO -', ['KTO']],
  ['Baonongthon.vn. Chiều 5/7, hai bên họp.', 'Baonongthon.vn.', ['Baonongthon.vn']],
  ['Baonongthon.vn Chiều 5/7, hai bên họp.', 'Baonongthon.vn', ['Baonongthon.vn']],
  ['TGVN. Chiều 5/7, hai bên họp.', 'TGVN.', ['TGVN']],
  ['Dân trí Đoàn đại biểu lên đường.', 'Dân trí', ['Dân trí']],
])('%s', (text, words, agencies) => {
  expect(sign(text)).toEqual([words, agencies])
})

test.each([
  'Bộ trưởng Bùi Thanh Sơn - Trưởng đoàn - phát biểu.',
  'Quan hệ Việt Nam - Lào phát triển.',
  '(Hà Nội) Hai bên họp.',
  '(Đà Lạt) - Hai bên họp.',
  'ASEAN - Trong năm qua, hai bên họp.',
  'Báo chí Việt Nam - Trung Quốc tăng cường hợp tác.',
  'EU - Việt Nam ký hiệp định.',
  '(Moscow) - Tổng thống phát biểu.',
  'NATO- Nga: căng thẳng.',
  'EVFTA - Đồng thuận mới.',
  'Dân trí được nâng cao nhờ giáo dục.',
  'Nhân dân Việt Nam - những người yêu hòa bình.',
  '(VUFO) và Hội Hữu nghị Nhật - Việt ký kết.',
  'Liên minh (IPU) và Nhóm nghị sĩ Việt - Lào họp.',
])('none in: %s', (text) => {
  expect(sign(text)).toBeUndefined()
})

test.each<[string, string | undefined]>([
  ['Theo phóng viên TTXVN, ngày 5/3, hai bên họp.', 'TTXVN'],
  ['Theo đặc phái viên TTXVN tại Lào, hai bên họp.', 'TTXVN'],
  ['Theo PV báo Nhân Dân tại Paris, hai bên họp.', 'báo Nhân Dân'],
  ['Theo phóng viên có mặt tại đây, hai bên họp.', undefined],
  ['Theo Bộ Ngoại giao, hai bên họp.', undefined],
])('reporter in: %s', (text, agency) => {
  const tokens = tokenize(text)
  expect(readReporter(text, tokens, 0, tokens.length)).toBe(agency)
})
