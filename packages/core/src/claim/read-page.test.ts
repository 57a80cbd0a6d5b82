import { expect, it } from 'vitest'
import { readPage } from './read-page.ts'

const page = (text: string, mediaType: string) => ({
  bytes: new TextEncoder().encode(text),
  mediaType,
  meta: {},
})

it('takes plain text as it is and HTML as lines', () => {
  const plain = readPage(page('Bộ trưởng Trần Văn Minh thăm Lào.', 'text/plain; charset=utf-8'))
  expect(plain.text).toBe('Bộ trưởng Trần Văn Minh thăm Lào.')
  for (const mediaType of ['text/html', 'text/html;charset=utf-8', 'application/xhtml+xml']) {
    const lines = readPage(page('<p>Một</p><p>Hai</p>', mediaType)).text.split('\n').filter(Boolean)
    expect(lines, mediaType).toEqual(['Một', 'Hai'])
  }
  expect(readPage(page('<p>Một</p>', 'text/htmlx')).text).toBe('<p>Một</p>')
})

it('reads with what the fetcher knew, and without rules that are left out', () => {
  const { record } = readPage(
    { ...page('Bộ trưởng Trần Văn Minh thăm Lào.', 'text/plain'), meta: { published: '2024-03-05' } },
    { without: ['event/visit'] },
  )
  expect(record.published?.date).toBe('2024-03-05')
  expect(record.reader).toContain('without event/visit')
})
