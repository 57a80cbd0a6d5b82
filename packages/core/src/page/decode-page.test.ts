import { describe, expect, test } from 'vitest'
import { declaredEncoding, decodePage, wellFormedText } from './decode-page.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)

const textOf = (page: Uint8Array) => decodePage(page).text

describe('decodePage', () => {
  test('keeps a byte order mark and everything else as it came', () => {
    expect(textOf(bytes(0xef, 0xbb, 0xbf, 0x20, 0xc4, 0x90, 0x0d, 0x0a))).toBe('\ufeff Đ\r\n')
  })

  test('reads UTF-16 by its mark, in both byte orders', () => {
    expect(textOf(bytes(0xff, 0xfe, 0x10, 0x01))).toBe('\ufeffĐ')
    expect(textOf(bytes(0xfe, 0xff, 0x01, 0x10))).toBe('\ufeffĐ')
  })

  test('replaces NUL and what is no text', () => {
    expect(textOf(bytes(0x41, 0x00, 0xff, 0x42))).toBe('A\ufffd\ufffdB')
  })

  test('replaces lone surrogates one for one and leaves pairs', () => {
    expect(wellFormedText('a\ud800b\udc00c😀')).toBe('a\ufffdb\ufffdc😀')
  })

  test('finds the encoding a head names', () => {
    const head = (text: string) => declaredEncoding(Uint8Array.from(text, (c) => c.charCodeAt(0)))
    expect(head('<meta charset="windows-1258">')).toBe('windows-1258')
    expect(head('<META http-equiv=x content="text/html; charset=utf-8">')).toBe('utf-8')
    expect(head(`<meta ${'x'.repeat(9000)}charset=utf-8>`)).toBeUndefined()
  })
})
