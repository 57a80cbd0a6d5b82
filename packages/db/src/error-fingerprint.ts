import { createHash } from 'node:crypto'

/** An error by what makes it one kind: what changes from article to article is left out. */
export interface ErrorFingerprint {
  fingerprint: string
  /** The normalised message. */
  message: string
}

const LONGEST_MESSAGE = 300
const HEX_DIGITS = 12
/** "    at readDate (/srv/trucot/packages/core/src/mention/time/read-dates.ts:41:7)" */
const FRAME = /^\s*at (?:(?<name>[^(]+) \()?(?<place>[^()]+?)(?::\d+){1,2}\)?\s*$/u

function normalised(line: string): string {
  return line
    .replace(/(?:file:\/\/)?(?:\/[\w.@+~-]+){2,}/gu, '<path>')
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/giu, '<id>')
    .replace(/"[^"]{0,500}"|“[^”]{0,500}”|'[^']{0,500}'|`[^`]{0,500}`/gu, '<text>')
    .replace(/\b[0-9a-f]{16,}\b/giu, '<hash>')
    .replace(/\d+(?:[.,]\d+)*/gu, '<n>')
    .trim()
    .slice(0, LONGEST_MESSAGE)
}

/** Where it was thrown: function and file, without the line, which any change above it moves. */
function topOf(lines: readonly string[]): string {
  for (const line of lines) {
    const frame = FRAME.exec(line)?.groups
    if (frame) return `${frame.name ?? ''} ${frame.place?.split('/').slice(-2).join('/') ?? ''}`
  }
  return ''
}

/** What an error's text, with its stack where there is one, has in common with others of its kind. Linear in the text. */
export function errorFingerprint(text: string): ErrorFingerprint {
  const lines = text.slice(0, 20_000).split('\n')
  const message = normalised(lines[0] ?? '') || 'no message'
  const hash = createHash('sha256')
    .update(message)
    .update('\n')
    .update(topOf(lines.slice(1)))
  return { message, fingerprint: hash.digest('hex').slice(0, HEX_DIGITS) }
}
