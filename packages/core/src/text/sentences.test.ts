import { describe, expect, test } from 'vitest'
import { splitSentences } from './sentences.ts'
import { tokenize } from './tokens.ts'

function sentences(text: string): string[] {
  const tokens = tokenize(text)
  return splitSentences(tokens, 0, tokens.length).map(({ start, end }) => text.slice(start, end))
}

describe('splitSentences', () => {
  test.each<[string, string[]]>([
    ['Hai bên hội đàm. Sau đó ký kết.', ['Hai bên hội đàm.', 'Sau đó ký kết.']],
    [
      'Đoàn đến thăm trường.Tối cùng ngày, đoàn về nước.',
      ['Đoàn đến thăm trường.', 'Tối cùng ngày, đoàn về nước.'],
    ],
    ['Ông nói: "Rất tốt." Bà đồng ý.', ['Ông nói: "Rất tốt."', 'Bà đồng ý.']],
    ['Nâng tầm quan hệ./. Hai bên ký kết.', ['Nâng tầm quan hệ./.', 'Hai bên ký kết.']],
    [
      'Còn nhiều việc phải làm... Hai nước sẽ phối hợp…',
      ['Còn nhiều việc phải làm...', 'Hai nước sẽ phối hợp…'],
    ],
  ])('cuts %s', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })

  test.each([
    'Ban Đối ngoại T.Ư họp tại TP. Hồ Chí Minh',
    'Ngài X.V.Mi-khai-lốp gặp ông V. Putin',
    'Trang VTV.vn đưa tin về 3.319 xã',
    'Trang VOV.VN đưa tin',
    'PGS. TS. Nguyễn Văn An dự họp',
    'nông nghiệp, công nghiệp... và du lịch',
  ])('leaves %s whole', (text) => {
    expect(sentences(text)).toEqual([text])
  })

  test('covers every token once', () => {
    const tokens = tokenize('... A. b! C? “D”. 5.6 …')
    const found = splitSentences(tokens, 0, tokens.length)
    expect(found.flatMap(({ first, last }) => tokens.slice(first, last))).toEqual(tokens)
  })
})
