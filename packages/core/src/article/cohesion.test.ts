import { expect, test } from 'vitest'
import { tokenize } from '../text/tokens.ts'
import { BodyWords } from './cohesion.ts'

function share(body: string, text: string): number {
  const words = new BodyWords()
  const learnt = tokenize(body)
  words.learn(learnt, 0, learnt.length)
  const tokens = tokenize(text)
  return words.share(tokens, 0, tokens.length)
}

test.each<[string, string, number]>([
  ['Hai bên hội đàm tại Huế.', 'hai bên HỘI ĐÀM', 1],
  ['Hai bên hội đàm tại Huế.', 'Giá vàng tăng mạnh', 0],
  ['Hai bên hội đàm tại Huế.', 'Hai bên, hội ý', 2 / 3],
  ['Hai bên hội đàm.', 'Hai', 0],
  ['', 'Hai bên', 0],
])('%s / %s', (body, text, expected) => {
  expect(share(body, text)).toBeCloseTo(expected)
})
