import { nameKey } from '@trucot/core/text/name-key'
import { expect, it } from 'vitest'
import { wordPlaces } from './article-words.ts'
import { wordsQuery } from './words-query.ts'

it('asks for every word, without diacritics, and for what is in quotation marks side by side', () => {
  expect(wordsQuery('Đối ngoại')).toBe("('doi') & ('ngoai')")
  expect(wordsQuery('hội đàm “Biên  giới”, RCEP-2')).toBe(
    "('hoi') & ('dam') & ('bien' <-> 'gioi') & ('rcep' <-> '2')",
  )
  expect(wordsQuery('"chưa đóng')).toBe("('chua') & ('dong')")
})

it('asks for nothing where there is no word', () => {
  for (const typed of ['', ' … ', '""', "' | & !"]) expect(wordsQuery(typed)).toBeNull()
})

it('keeps a report’s words with their places, the last places together', () => {
  const words = nameKey('Hội đàm, hội nghị: HOÀ bình và hòa bình').split(' ')
  expect(wordPlaces(words)).toBe("'hoi':1,3 'dam':2 'nghi':4 'hoa':5,8 'binh':6,9 'va':7")
  const many = wordPlaces(Array.from({ length: 20_000 }, (_, i) => (i < 16_380 ? `w${i}` : 'x')))
  expect(many.endsWith("'x':16381,16382,16383")).toBe(true)
  expect(wordPlaces(Array.from({ length: 1000 }, () => 'x')).split(',')).toHaveLength(256)
})
