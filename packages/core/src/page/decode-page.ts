/** The Encoding Standard's decoder, which every host of this code has. */
declare class TextDecoder {
  constructor(label: string, options: { ignoreBOM: boolean })
  decode(bytes: Uint8Array): string
}

/** UTF-16 where the bytes begin with its mark, else UTF-8. */
function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}

/** Text as offsets may point into it: NUL and lone surrogates become U+FFFD, one code unit each; nothing else changes. */
export function wellFormedText(text: string): string {
  return text.replaceAll('\0', '\ufffd').toWellFormed()
}

/**
 * Decodes a page's bytes. A byte order mark is kept as U+FEFF; bytes that are no text become U+FFFD; nothing is trimmed or
 * normalised.
 */
export function decodePage(bytes: Uint8Array): string {
  return wellFormedText(new TextDecoder(encodingOf(bytes), { ignoreBOM: true }).decode(bytes))
}
