import { expect, it } from 'vitest'
import { sentenceAround } from './sentence-around.ts'

const TEXT = 'Hai bên gặp nhau. Họ ký Quy chế năm 2016 tại Hà Nội. Buổi lễ kết thúc.\nTin khác'
const around = (words: string) => {
  const start = TEXT.indexOf(words)
  const span = sentenceAround(TEXT, { start, end: start + words.length })
  return TEXT.slice(span.start, span.end)
}

it.each([
  ['Quy chế', 'Họ ký Quy chế năm 2016 tại Hà Nội.'],
  ['Hai', 'Hai bên gặp nhau.'],
  ['kết', 'Buổi lễ kết thúc.'],
  ['khác', 'Tin khác'],
])('%s stands in “%s”', (words, sentence) => expect(around(words)).toBe(sentence))
