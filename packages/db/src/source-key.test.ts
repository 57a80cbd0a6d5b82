import { expect, it } from 'vitest'
import { canonicalUrl, siteOf, sourceKey } from './source-key.ts'

it.each([
  ['HTTPS://Example.ORG:443/Tin/Bai-1?b=2&a=1#top', 'https://example.org/Tin/Bai-1?a=1&b=2'],
  ['http://user:secret@example.org/', 'https://example.org/'],
  [' https://example.org/bài viết ', 'https://example.org/b%C3%A0i%20vi%E1%BA%BFt'],
  ['https://example.org:8443/tin', 'https://example.org:8443/tin'],
])('brings %s to one form', (text, canonical) => {
  expect(canonicalUrl(text)).toBe(canonical)
})

it.each([
  'http://bao.example/tin/hoi-dam-12.html',
  'https://www.bao.example/tin/hoi-dam-12.html',
  'https://m.bao.example/tin/hoi-dam-12.html',
  'https://amp.bao.example/tin/hoi-dam-12.html#binh-luan',
  'https://bao.example/amp/tin/hoi-dam-12.html',
  'https://bao.example/tin/hoi-dam-12.amp.html',
  'https://bao.example/tin/hoi-dam-12.html/amp',
  'https://bao.example/tin/hoi-dam-12.html/amp/',
  'https://bao.example/tin/hoi-dam-12.html/',
  'https://bao.example/print/tin/hoi-dam-12.html',
  'https://bao.example/tin/hoi-dam-12.html?print=1',
  'https://bao.example/tin/hoi-dam-12.html?outputType=amp',
  'https://bao.example/tin/hoi-dam-12.html?amp',
  'https://bao.example/tin/hoi-dam-12.html?utm_source=zalo&utm_medium=x&fbclid=y&zarsrc=1&_gl=2',
])('%s is the article all its variants are', (variant) => {
  expect(canonicalUrl(variant)).toBe('https://bao.example/tin/hoi-dam-12.html')
})

it.each([
  ['https://bao.example/tin?id=7', 'https://bao.example/tin?id=8'],
  ['https://bao.example/print-1', 'https://bao.example/1'],
  ['https://bao.example/amphan', 'https://bao.example/han'],
  ['https://bao.example/tin?view=2', 'https://bao.example/tin'],
  ['https://bao.example/a', 'https://bao.example/A'],
  ['https://m.example/a', 'https://example/a'],
])('%s and %s are two', (one, other) => {
  expect(canonicalUrl(one)).not.toBe(canonicalUrl(other))
})

it.each(['', 'bai.txt', 'ftp://example.org/x', 'javascript:alert(1)'])('takes %j for no URL', (text) => {
  expect(canonicalUrl(text)).toBeNull()
})

it('goes by the URL, else by the import name in one Unicode form', () => {
  expect(sourceKey({ importName: 'a.html', url: 'https://example.org/a#x' })).toBe('https://example.org/a')
  expect(sourceKey({ importName: 'bài.txt'.normalize('NFD'), url: null })).toBe('bài.txt'.normalize('NFC'))
})

it('knows a site by its name, whatever edition of it answers', () => {
  expect(siteOf('WWW.Bao.example')).toBe('bao.example')
  expect(siteOf('chinhphu.bao.example')).toBe('chinhphu.bao.example')
})
