import type { Span } from '../../text/span.ts'

const FURTHEST = 600

/** The sentence in which a span stands, near enough for a quote: from the last full stop or line before it to the next. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - FURTHEST), start)
  const after = text.slice(end, end + FURTHEST)
  const opening = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. '), before.lastIndexOf('.\u00a0'))
  const from = start - before.length + (opening < 0 ? 0 : opening + 1)
  const closing = /[.!?…](?=\s|$)|\n/u.exec(after)
  const to = closing ? end + closing.index + (closing[0] === '\n' ? 0 : 1) : end + after.length
  const lead = /^\s*/u.exec(text.slice(from, to))?.[0].length ?? 0
  return { start: Math.min(from + lead, start), end: to }
}
