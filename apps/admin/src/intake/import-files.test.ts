import { expect, test } from 'vitest'
import { batches } from './batches.ts'
import { sortFiles } from './import-files.ts'
import { MOST_BYTES } from './import-limits.ts'
import { toBase64 } from './to-base64.ts'

const file = (name: string, content = 'x') => new File([content], name)

test('a page finds the notes of the same name', () => {
  const { pages, refused } = sortFiles([file('a.meta.json', '{}'), file('a.txt'), file('b.HTML')])
  expect(pages.map(({ name, mediaType, meta }) => [name, mediaType, meta?.name ?? null])).toEqual([
    ['a.txt', 'text/plain', 'a.meta.json'],
    ['b.HTML', 'text/html', null],
  ])
  expect(refused).toEqual([])
})

test('what is not sent says why', () => {
  const large = file('large.txt')
  Object.defineProperty(large, 'size', { value: MOST_BYTES + 1 })
  const { refused } = sortFiles([
    file('photo.jpg'),
    file('empty.txt', ''),
    large,
    file('lonely.meta.json', '{}'),
  ])
  expect(refused).toEqual([
    { name: 'photo.jpg', why: 'kind' },
    { name: 'empty.txt', why: 'empty' },
    { name: 'large.txt', why: 'size' },
    { name: 'lonely.meta.json', why: 'metaAlone' },
  ])
})

test('bytes travel as they are', () => {
  const bytes = new Uint8Array([0, 255, 10, 0xef, 0xbb, 0xbf])
  expect(Uint8Array.from(atob(toBase64(bytes)), (char) => char.charCodeAt(0))).toEqual(bytes)
  const long = new Uint8Array(100_000).map((_, index) => index % 251)
  expect(atob(toBase64(long)).length).toBe(100_000)
})

test('batches hold neither too much nor too many, and lose nothing', () => {
  const sizes = [5, 5, 5, 20, 1, 1, 1, 1]
  const cut = batches(sizes, (size) => size, { bytes: 10, pages: 3 })
  expect(cut).toEqual([[5, 5], [5], [20], [1, 1, 1], [1]])
})
