import { type DecodedText, decodeBytes } from './encoding/decode-bytes.ts'

/** Text as offsets may point into it: NUL and lone surrogates become U+FFFD, one code unit each; nothing else changes. */
export function wellFormedText(text: string): string {
  return text.replaceAll('\0', '\ufffd').toWellFormed()
}

const CHARSET = /<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?\s{0,5}(?<label>[a-z0-9_-]{2,30})/iu
const HEAD_BYTES = 4096

/** The encoding that an HTML page names in its head; undefined where it names none. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  let head = ''
  for (const byte of bytes.subarray(0, HEAD_BYTES)) head += String.fromCharCode(byte)
  return CHARSET.exec(head)?.groups?.label
}

/**
 * Decodes a page's bytes, whatever Vietnamese was written in. A byte order mark is kept as U+FEFF; bytes that are no text
 * become U+FFFD; nothing is trimmed, and Unicode is not normalised.
 */
export function decodePage(bytes: Uint8Array, declared?: string): DecodedText {
  const decoded = decodeBytes(bytes, declared)
  return { ...decoded, text: wellFormedText(decoded.text) }
}
