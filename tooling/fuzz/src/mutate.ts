import type { Random } from './seeded-random.ts'

/** Bytes that parsers stumble over. */
const STUMBLES = [
  '\0',
  '\ufeff',
  '\u202e',
  '\ud800',
  '<',
  '>',
  '&',
  '&#0;',
  '&#x110000;',
  '"',
  "'",
  '<!--',
  ']]>',
  '<![CDATA[',
  '<!DOCTYPE x [',
  '%00',
  '%',
  '\\',
  '/../',
  '\r',
  '\n\n\n',
  '{',
  '[',
  '}',
  ',',
  ';',
  '1e999',
  '-1',
  'PK\x03\x04',
  '%PDF-1.7',
  'stream\n',
  'endobj',
  '/FlateDecode',
  '\xff\xfe',
  '\x1f\x8b',
  '<script>',
  '<table><td>',
  'charset=utf-16',
].map((text) => Buffer.from(text, 'latin1'))
const MOST_BYTES = 200_000

/** One change: bytes flipped, cut, doubled, put in, or taken from another input. */
function change(bytes: Buffer, others: readonly Buffer[], random: Random): Buffer {
  const at = random.below(bytes.length + 1)
  const span = Math.min(bytes.length - at, random.below(random.chance(0.1) ? 2000 : 20))
  const [head, middle, tail] = [
    bytes.subarray(0, at),
    bytes.subarray(at, at + span),
    bytes.subarray(at + span),
  ]
  switch (random.below(7)) {
    case 0: {
      const flipped = Buffer.from(bytes)
      for (let n = random.below(8); n >= 0 && flipped.length > 0; n--)
        flipped[random.below(flipped.length)] = random.below(256)
      return flipped
    }
    case 1:
      return Buffer.concat([head, tail])
    case 2:
      return Buffer.concat([head, middle, middle, middle, tail])
    case 3:
      return Buffer.concat([head, random.pick(STUMBLES), tail])
    case 4:
      return Buffer.concat([head, ...Array.from({ length: random.below(200) }, () => middle), tail])
    case 5: {
      const other = random.pick(others)
      const from = random.below(other.length + 1)
      return Buffer.concat([head, other.subarray(from, from + random.below(500)), tail])
    }
    default:
      return Buffer.from(head)
  }
}

/** An input spoilt in a few places; the same random numbers spoil it the same way. */
export function mutate(bytes: Buffer, others: readonly Buffer[], random: Random): Buffer {
  let spoilt = bytes
  for (let changes = random.below(6); changes >= 0; changes--) spoilt = change(spoilt, others, random)
  return spoilt.length > MOST_BYTES ? spoilt.subarray(0, MOST_BYTES) : spoilt
}
