import { describe, expect, it } from 'vitest'
import { pageSize, RowId } from './identifiers.ts'
import { ImportItem } from './pages-contract.ts'

describe('row ids', () => {
  it.each([
    [7, 7],
    ['7', 7],
    ['900719925474099', 900719925474099],
  ])('takes %j', (given, id) => {
    expect(RowId.parse(given)).toBe(id)
  })
  it.each([0, -1, 1.5, '', '07', '1e3', ' 7', null, true, '9'.repeat(16)])('refuses %j', (given) => {
    expect(RowId.safeParse(given).success).toBe(false)
  })
})

describe('page sizes', () => {
  it('have a standard and bounds', () => {
    const size = pageSize(50, 200)
    expect(size.parse(undefined)).toBe(50)
    expect(size.parse('200')).toBe(200)
    for (const wrong of [0, '0', 201, '201', '5x', 2.5])
      expect(size.safeParse(wrong).success, String(wrong)).toBe(false)
  })
})

describe('pages to import', () => {
  const page = { name: 'le-trao-giai.txt', mediaType: 'text/plain' }
  it('come as text or as base64', () => {
    expect(ImportItem.parse({ ...page, text: 'Hà Nội' })).toMatchObject({ text: 'Hà Nội' })
    expect(ImportItem.parse({ ...page, base64: 'SMOgIE7hu5lp' })).toMatchObject({ base64: 'SMOgIE7hu5lp' })
  })
  it('need content, a known media type and a web address', () => {
    expect(ImportItem.safeParse(page).success).toBe(false)
    expect(ImportItem.safeParse({ ...page, base64: '***' }).success).toBe(false)
    expect(ImportItem.safeParse({ ...page, mediaType: 'image/png', text: '' }).success).toBe(false)
    for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'not a url']) {
      expect(ImportItem.safeParse({ ...page, text: '', url }).success, url).toBe(false)
    }
  })
})
