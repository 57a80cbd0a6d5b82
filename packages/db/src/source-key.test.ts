import { expect, it } from 'vitest'
import { canonicalUrl, sourceKey } from './source-key.ts'

it.each([
  ['HTTPS://Example.ORG:443/Tin/Bai-1?b=2&a=1#top', 'https://example.org/Tin/Bai-1?a=1&b=2'],
  ['https://example.org/bai?utm_source=x&id=7&fbclid=y', 'https://example.org/bai?id=7'],
  ['http://user:secret@example.org/', 'http://example.org/'],
  [' https://example.org/bài viết ', 'https://example.org/b%C3%A0i%20vi%E1%BA%BFt'],
])('brings %s to one form', (text, canonical) => {
  expect(canonicalUrl(text)).toBe(canonical)
})

it.each(['', 'bai.txt', 'ftp://example.org/x', 'javascript:alert(1)'])('takes %j for no URL', (text) => {
  expect(canonicalUrl(text)).toBeNull()
})

it('goes by the URL, else by the import name in one Unicode form', () => {
  expect(sourceKey({ importName: 'a.html', url: 'https://example.org/a#x' })).toBe('https://example.org/a')
  expect(sourceKey({ importName: 'bài.txt'.normalize('NFD'), url: null })).toBe('bài.txt'.normalize('NFC'))
})
