import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** Every engine has it, though the language itself does not. */
declare const TextEncoder: new () => {
  encodeInto(text: string, into: Uint8Array): { written: number }
}

/** How many code units are hashed at once: a long text is never held a second time as bytes. */
const AT_ONCE = 1 << 14
const MOST_BYTES_A_UNIT = 3

// A reading hashes a few dozen short texts: what they are hashed with is made once, not for each.
const encoder = new TextEncoder()
const bytes = new Uint8Array(MOST_BYTES_A_UNIT * AT_ONCE)
const beginning = sha256.create()
const hash = sha256.create()
const digest = new Uint8Array(hash.outputLen)

/** Where the stretch that begins at an offset ends: never between the halves of a pair. */
function endOfStretch(text: string, from: number): number {
  const end = Math.min(text.length, from + AT_ONCE)
  const last = text.charCodeAt(end - 1)
  return end < text.length && last >= 0xd800 && last <= 0xdbff ? end - 1 : end
}

/** The SHA-256 of a text in UTF-8, in hex; lone surrogates count as U+FFFD. */
export function textHash(text: string): string {
  beginning._cloneInto(hash)
  for (let from = 0; from < text.length; ) {
    const end = endOfStretch(text, from)
    const { written } = encoder.encodeInto(text.slice(from, end), bytes)
    hash.update(bytes.subarray(0, written))
    from = end
  }
  hash.digestInto(digest)
  return bytesToHex(digest)
}
