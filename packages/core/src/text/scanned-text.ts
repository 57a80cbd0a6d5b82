/** A text with its UTF-16 code units: to read one from the array costs a fifth of asking the string for it. */
export interface ScannedText {
  text: string
  units: Uint16Array
}

/** Longer texts are scanned into an array of their own, which goes when they go. */
const LONGEST_KEPT = 1 << 16
const kept = new Uint16Array(LONGEST_KEPT)
/** Called apart from the text: to look it up on strings of many forms in memory costs more than the call. */
const { charCodeAt } = String.prototype

/** The code units of a text, for one pass over it: the next scan may write over them. */
export function scanText(text: string): ScannedText {
  const { length } = text
  const units = length > LONGEST_KEPT ? new Uint16Array(length) : kept.subarray(0, length)
  for (let at = 0; at < length; at++) units[at] = charCodeAt.call(text, at)
  return { text, units }
}

/** The code point that begins at an offset; a lone surrogate is itself. */
export function pointAt(units: Uint16Array, at: number): number {
  const unit = units[at] as number
  if (unit < 0xd800 || unit > 0xdbff) return unit
  const next = units[at + 1] ?? 0
  return next >= 0xdc00 && next <= 0xdfff ? (unit - 0xd800) * 0x400 + (next - 0xdc00) + 0x10000 : unit
}

/** How many code units a code point takes. */
export function widthOf(point: number): number {
  return point > 0xffff ? 2 : 1
}
