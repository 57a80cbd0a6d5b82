import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** How many code units are hashed at once: a long text is never held a second time as bytes. */
const AT_ONCE = 1 << 14

/** Where the stretch that begins at an offset ends: never between the halves of a pair. */
function endOfStretch(text: string, from: number): number {
  const end = Math.min(text.length, from + AT_ONCE)
  const last = text.charCodeAt(end - 1)
  return end < text.length && last >= 0xd800 && last <= 0xdbff ? end - 1 : end
}

/** The SHA-256 of a text in UTF-8, in hex; lone surrogates count as U+FFFD. */
export function textHash(text: string): string {
  const hash = sha256.create()
  for (let from = 0; from < text.length; ) {
    const end = endOfStretch(text, from)
    hash.update(utf8ToBytes(text.slice(from, end)))
    from = end
  }
  return bytesToHex(hash.digest())
}
