import { describe, expect, it } from 'vitest'
import { decodeBytes } from './decode-bytes.ts'
import { fromTcvn3, TCVN3_LETTERS } from './tcvn3.ts'
import { fromVni, VNI_LETTERS } from './vni.ts'

const TEXT = [
  'Sáng 12/3, tại Hà Nội, Bộ trưởng Ngoại giao tiếp Đại sứ Nhật Bản đến chào từ biệt.',
  'Hai bên trao đổi về hợp tác kinh tế, giáo dục và đào tạo; nhất trí tăng cường giao lưu giữa địa phương hai nước.',
  'Đại sứ cảm ơn sự giúp đỡ của Việt Nam và bày tỏ mong muốn quan hệ hữu nghị ngày càng phát triển tốt đẹp.',
].join('\r\n')

const bytesOf = (latin: string) =>
  Uint8Array.from(latin, (character) => {
    const code = character.codePointAt(0) ?? 0
    if (code > 0xff) throw new Error(`${character} is no byte`)
    return code
  })

/** Writes Vietnamese with a table of letters, the other way round. */
function write(text: string, letters: ReadonlyMap<string, string>): string {
  const written = new Map<string, string>()
  for (const [characters, letter] of letters) if (!written.has(letter)) written.set(letter, characters)
  return [...text.normalize('NFC')].map((letter) => written.get(letter) ?? letter).join('')
}

/** windows-1258: letters with their shape, then the tone as a mark of its own. */
function write1258(text: string): Uint8Array {
  const shapes: Record<string, number> = {
    Ă: 0xc3,
    ă: 0xe3,
    Â: 0xc2,
    â: 0xe2,
    Ê: 0xca,
    ê: 0xea,
    Ô: 0xd4,
    ô: 0xf4,
    Ơ: 0xd5,
    ơ: 0xf5,
    Ư: 0xdd,
    ư: 0xfd,
    Đ: 0xd0,
    đ: 0xf0,
  }
  const tones: Record<string, number> = {
    '\u0300': 0xcc,
    '\u0301': 0xec,
    '\u0303': 0xde,
    '\u0309': 0xd2,
    '\u0323': 0xf2,
  }
  const bytes = [...text.normalize('NFC')].flatMap((letter) => {
    const parts = [...letter.normalize('NFD')]
    const tone = parts.find((part) => part in tones)
    const base = parts
      .filter((part) => part !== tone)
      .join('')
      .normalize('NFC')
    return [shapes[base] ?? base.charCodeAt(0), ...(tone ? [tones[tone] as number] : [])]
  })
  return Uint8Array.from(bytes)
}

declare class TextEncoder {
  encode(text: string): Uint8Array
}
const utf8 = (text: string) => new TextEncoder().encode(text)

function utf16(text: string, bigEndian = false): Uint8Array {
  const bytes = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
  return Uint8Array.from(
    bytes.flatMap((code) => (bigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8])),
  )
}

describe('encodings', () => {
  const tcvn3 = write(TEXT, TCVN3_LETTERS)
  const vni = write(TEXT, VNI_LETTERS)
  it.each([
    ['UTF-8', utf8(TEXT), TEXT, false],
    ['UTF-8', utf8(`\ufeff${TEXT}`), `\ufeff${TEXT}`, false],
    ['UTF-8', utf8(TEXT.normalize('NFD')), TEXT.normalize('NFD'), false],
    ['UTF-16', utf16(`\ufeff${TEXT}`), `\ufeff${TEXT}`, false],
    ['UTF-16', utf16(TEXT), TEXT, false],
    ['UTF-16', utf16(TEXT, true), TEXT, false],
    ['windows-1258', write1258(TEXT), TEXT, true],
    ['TCVN3', bytesOf(tcvn3), TEXT, true],
    ['TCVN3', utf8(tcvn3), TEXT, true],
    ['VNI', bytesOf(vni), TEXT, true],
    ['VNI', utf8(vni), TEXT, true],
  ])('%s is told by its bytes', (encoding, bytes, text, converted) => {
    expect(decodeBytes(bytes)).toEqual({ encoding, text, converted })
  })

  it('is told by a single sentence', () => {
    const sentence = 'Hai bên ký thỏa thuận hợp tác.'
    expect(decodeBytes(bytesOf(write(sentence, TCVN3_LETTERS)))).toMatchObject({
      encoding: 'TCVN3',
      text: sentence,
    })
    expect(decodeBytes(bytesOf(write(sentence, VNI_LETTERS)))).toMatchObject({
      encoding: 'VNI',
      text: sentence,
    })
    expect(decodeBytes(write1258(sentence))).toMatchObject({ encoding: 'windows-1258', text: sentence })
  })

  it.each([
    'Le président a été reçu à l’Élysée ; la délégation a visité l’Assemblée nationale, où elle a été accueillie.',
    'Außenminister empfängt Botschafter; Gespräche über künftige Zusammenarbeit für beide Länder',
    'São Paulo: a delegação discutiu cooperação e comércio; não há novas decisões, são só reuniões.',
    'Hà Nội và Đà Nẵng',
    'và là có cà',
    'Tin vắn: café, résumé',
    'Plain words alone.',
    '',
  ])('Unicode that is no font text stays: %s', (text) => {
    expect(decodeBytes(utf8(text))).toEqual({ encoding: 'UTF-8', text, converted: false })
  })

  it('Unicode with broken places stays Unicode', () => {
    const bytes = utf8(TEXT)
    const cut = bytes.slice(0, bytes.length - 3)
    bytes[40] = 0xff
    expect(decodeBytes(bytes)).toMatchObject({ encoding: 'UTF-8', converted: false })
    expect(decodeBytes(cut).encoding).toBe('UTF-8')
  })

  it('Latin-1 is taken for that only where the page says so', () => {
    const bytes = bytesOf('Le président a été reçu à Hué.')
    expect(decodeBytes(bytes, 'ISO-8859-1')).toMatchObject({
      encoding: 'windows-1252',
      text: 'Le président a été reçu à Hué.',
    })
    expect(decodeBytes(bytes).encoding).toBe('UTF-8')
  })
})

describe('tables', () => {
  const letters = [...'aăâeêioôơuưy'].flatMap((vowel) =>
    ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => (vowel + tone).normalize('NFC')),
  )

  it('of TCVN3 have every small letter once, and come back as they went', () => {
    const missing = [...letters, 'đ'].filter(
      (letter) => letter > '\x7f' && ![...TCVN3_LETTERS.values()].includes(letter),
    )
    expect(missing).toEqual([])
    expect(new Set(TCVN3_LETTERS.values()).size).toBe(TCVN3_LETTERS.size)
    const all = letters.join(' ')
    expect(fromTcvn3(write(all, TCVN3_LETTERS))).toBe(all)
  })

  it('of VNI have every letter, small and capital, and come back as they went', () => {
    const both = [...letters, 'đ'].flatMap((letter) => [letter, letter.toUpperCase()])
    expect(both.filter((letter) => letter > '\x7f' && ![...VNI_LETTERS.values()].includes(letter))).toEqual(
      [],
    )
    expect(fromVni(write(both.join(' '), VNI_LETTERS))).toBe(both.join(' '))
  })

  it('give words of capital fonts their capitals', () => {
    expect(fromTcvn3('Céng hßa x· héi chñ nghÜa ViÖt Nam')).toBe('Cộng hòa xã hội chủ nghĩa Việt Nam')
    expect(fromTcvn3('CéNG HßA X· HéI')).toBe('CỘNG HÒA Xã HỘI')
    expect(fromVni('Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam')).toBe('Cộng hòa xã hội chủ nghĩa Việt Nam')
    expect(fromVni('COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA')).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA')
  })
})
