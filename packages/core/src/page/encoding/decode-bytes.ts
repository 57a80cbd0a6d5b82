import { convertFontText, type FontEncoding } from './legacy-text.ts'
import { countWords, shareOfVietnamese } from './vietnamese-words.ts'

/** The Encoding Standard's decoder, which every host of this code has. */
declare class TextDecoder {
  constructor(label: string, options: { ignoreBOM: boolean; fatal?: boolean })
  decode(bytes: Uint8Array): string
  readonly encoding: string
}

/** How bytes were written. */
export type Encoding = 'UTF-8' | 'UTF-16' | 'windows-1258' | 'windows-1252' | FontEncoding

export interface DecodedText {
  text: string
  encoding: Encoding
  /** Whether letters were converted, not only decoded: the text is NFC then, and not what another decoder would give. */
  converted: boolean
}

const SAMPLE_BYTES = 64 * 1024
const decoderOf = (label: string) => new TextDecoder(label, { ignoreBOM: true })
const wholeUtf8 = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true })

/** UTF-16 by its mark, or by the high bytes of most letters being few and the same. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const length = Math.min(bytes.length, SAMPLE_BYTES) & ~1
  // Most pages: UTF-16 has the spaces and marks of ASCII with a zero beside each.
  if (length < 16 || !bytes.subarray(0, length).includes(0)) return undefined
  const high = [0, 0]
  const zero = [0, 0]
  for (let at = 0; at < length; at++) {
    const byte = bytes[at] as number
    const parity = at & 1
    if (byte === 0) zero[parity] = (zero[parity] as number) + 1
    if (byte <= 0x03 || byte === 0x1e || byte === 0x20) high[parity] = (high[parity] as number) + 1
  }
  const half = length / 2
  const isHigh = (parity: 0 | 1) =>
    (high[parity] as number) >= half * 0.95 &&
    (zero[parity] as number) >= half * 0.3 &&
    (zero[1 - parity] as number) <= half * 0.02
  if (isHigh(1)) return 'utf-16le'
  return isHigh(0) ? 'utf-16be' : undefined
}

/** The text of bytes that are UTF-8 throughout. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return wholeUtf8.decode(bytes)
  } catch {
    return undefined
  }
}

function countOf(text: string, pattern: RegExp): number {
  let count = 0
  for (const _ of text.matchAll(pattern)) count++
  return count
}

/** UTF-8 with a few broken places: most letters beyond ASCII are whole. */
function isMostlyUtf8(text: string): boolean {
  const sample = text.slice(0, SAMPLE_BYTES)
  const broken = countOf(sample, /\ufffd/gu)
  return broken * 10 <= countOf(sample, /[^\0-\x7f]/gu)
}

const FEWEST_WORDS = 3
const IS_VIETNAMESE = 0.75

/**
 * Decodes bytes that may be Unicode or one of the encodings Vietnamese was written in before it. Unicode is left as it
 * came: a mark at its start is kept, bytes that are no text become U+FFFD. What windows-1258, TCVN3 and VNI wrote becomes
 * composed letters (NFC). Latin letters of other languages (windows-1252) are only taken for that where a page says so.
 */
export function decodeBytes(bytes: Uint8Array, declared?: string): DecodedText {
  const utf16 = utf16Of(bytes)
  if (utf16) return unicode(decoderOf(utf16).decode(bytes), 'UTF-16')
  const whole = decodeUtf8(bytes)
  const utf8 = whole ?? decoderOf('utf-8').decode(bytes)
  if (whole !== undefined || isMostlyUtf8(utf8)) return unicode(utf8, 'UTF-8')
  const latin = decoderOf('windows-1252').decode(bytes)
  const font = convertFontText(latin)
  if (font) return { ...font, converted: true }
  const composed = decoderOf('windows-1258').decode(bytes).normalize('NFC')
  const words = countWords(composed.slice(0, SAMPLE_BYTES))
  const isVietnamese = words.syllables >= FEWEST_WORDS && shareOfVietnamese(words) >= IS_VIETNAMESE
  if (isVietnamese || /^windows-1258$/iu.test(declared ?? ''))
    return { text: composed, encoding: 'windows-1258', converted: true }
  if (/^(?:windows-1252|iso-8859-1|latin1)$/iu.test(declared ?? ''))
    return { text: latin, encoding: 'windows-1252', converted: true }
  return { text: utf8, encoding: 'UTF-8', converted: false }
}

/** Unicode text may still hold what was written for TCVN3 or VNI fonts. */
function unicode(text: string, encoding: Encoding): DecodedText {
  const font = convertFontText(text)
  return font ? { ...font, converted: true } : { text, encoding, converted: false }
}
