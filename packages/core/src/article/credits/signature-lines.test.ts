import { expect, test } from 'vitest'
import { readStructure } from '../read-structure.ts'

const BODY = [
  'Việt Nam và Chile thúc đẩy hợp tác toàn diện',
  'Chiều 13/5, tại Santiago, Thứ trưởng Ngoại giao Phạm Quang Hiệu đã đồng chủ trì Tham vấn chính trị lần thứ 5 với Thứ trưởng Ngoại giao Chile Gloria de la Fuente.',
  'Hai bên nhất trí duy trì tiếp xúc cấp cao, sớm họp Ủy ban liên Chính phủ và phối hợp tại các diễn đàn đa phương.',
]
const creditsOf = (line: string) => {
  const { credits, blocks } = readStructure({ text: [...BODY, line].join('\n') })
  return [blocks.at(-1)?.kind, credits.authors, credits.agencies, credits.photographers]
}

test.each<[string, string, string[], string[], string[]]>([
  ['Tin - Ảnh: Minh Đức', 'byline', ['Minh Đức'], [], ['Minh Đức']],
  ['Phương Hằng (T/h)', 'byline', ['Phương Hằng'], [], []],
  ['Ảnh, video: Minh Anh', 'caption', [], [], ['Minh Anh']],
  ['Dẫn nguồn: VOV', 'source', [], ['VOV'], []],
  ['Minh Châu lược thuật', 'byline', ['Minh Châu'], [], []],
  ['Quang Thái (tổng hợp từ TTXVN, VGP)', 'byline', ['Quang Thái'], ['TTXVN', 'VGP'], []],
  ['Theo Thương vụ Việt Nam tại Chile', 'source', [], ['Thương vụ Việt Nam tại Chile'], []],
  ['Phạm Thị Hương - Phòng Hợp tác quốc tế', 'byline', ['Phạm Thị Hương'], ['Phòng Hợp tác quốc tế'], []],
  ['Vụ Thông tin Báo chí', 'source', [], ['Vụ Thông tin Báo chí'], []],
  ['Vụ Châu Âu', 'source', [], ['Vụ Châu Âu'], []],
  ['Vụ Đông Nam Á - Nam Á', 'source', [], ['Vụ Đông Nam Á - Nam Á'], []],
  ['Vụ Báo chí và Thông tin', 'source', [], ['Vụ Báo chí và Thông tin'], []],
  ['Ban Hợp tác quốc tế', 'source', [], ['Ban Hợp tác quốc tế'], []],
  ['ĐSQVN tại Chile', 'source', [], ['ĐSQVN tại Chile'], []],
  ['MAI LAN/Nguồn: Bộ Ngoại giao', 'byline', ['MAI LAN'], ['Bộ Ngoại giao'], []],
  ['Mai Lan | Ảnh: Minh Anh', 'byline', ['Mai Lan'], [], ['Minh Anh']],
  ['Ảnh: TTXVN phát', 'caption', [], ['TTXVN'], []],
  ['Trung tâm Thông tin - Bộ Ngoại giao', 'source', [], ['Trung tâm Thông tin', 'Bộ Ngoại giao'], []],
])('%s', (line, ...expected) => {
  expect(creditsOf(line)).toEqual(expected)
})

test.each(['TIN ĐÃ ĐƯA', 'Bộ Ngoại giao họp báo thường kỳ tháng Năm', 'Admin', 'Xem Nhiều'])(
  '%s signs nothing',
  (line) => {
    expect(creditsOf(line)).toEqual(['noise', [], [], []])
  },
)

const lastOf = (line: string) => {
  const { credits, blocks, input } = readStructure({
    text: [
      ...BODY.slice(0, 2),
      `${BODY[2]}${line}`,
      '',
      'Tin liên quan',
      'Khai mạc Hội chợ sách',
      'Bình luận (0)',
    ].join('\n'),
  })
  const signed = blocks.find(({ reason }) => reason === 'piece/signature')
  const kept = blocks.some(
    ({ kind, start }) => kind === 'paragraph' && input.text.startsWith('Hai bên', start),
  )
  return [
    kept,
    signed && input.text.slice(signed.start, signed.end).trim(),
    credits.authors,
    credits.agencies,
  ]
}

test.each<[string, string, string[], string[]]>([
  ['MAI LAN', 'MAI LAN', ['MAI LAN'], []],
  ['Mai Lan/TTXVN', 'Mai Lan/TTXVN', ['Mai Lan'], ['TTXVN']],
  [' (Mai Lan)', '(Mai Lan)', ['Mai Lan'], []],
  ['MAI LAN/Nguồn: Bộ Ngoại giao', 'MAI LAN/Nguồn: Bộ Ngoại giao', ['MAI LAN'], ['Bộ Ngoại giao']],
  [' Theo TTXVN', 'Theo TTXVN', [], ['TTXVN']],
])('who signed right behind the last sentence keeps its paragraph: %s', (line, ...expected) => {
  expect(lastOf(line)).toEqual([true, ...expected])
})

test.each(['#Mai Lan #Hội nghị cấp cao #ASEAN', '#APEC2025', '#Đối ngoại #Chile'])(
  'what a page is filed under ends the article: %s',
  (line) => {
    expect(creditsOf(line)).toEqual(['noise', [], [], []])
  },
)
