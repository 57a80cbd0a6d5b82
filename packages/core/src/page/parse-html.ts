import { Parser } from 'htmlparser2'

/** What is told of a page's elements and text, in order. */
export interface HtmlListener {
  enter: (name: string, attributes: Record<string, string>) => void
  read: (text: string) => void
  leave: (name: string) => void
}

/** Elements in one another; the parser's time grows with their number times their depth. */
const DEEPEST = 400

/**
 * Parses HTML as it comes, broken or not, in linear time. Where elements stand in one another deeper than any page's do,
 * the open ones are forgotten: none of them is left any more, and the rest is read as if they had never been.
 */
export function parseHtml(html: string, listener: HtmlListener): void {
  for (let rest: string | null = html; rest !== null; ) rest = parseUntilTooDeep(rest, listener)
}

/** Gives what is left where the page became too deep; null at its end. */
function parseUntilTooDeep(html: string, listener: HtmlListener): string | null {
  let depth = 0
  let left: string | null = null
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (left !== null) return
      listener.enter(name, attributes)
      if (++depth <= DEEPEST) return
      left = html.slice(parser.endIndex + 1)
      parser.pause()
    },
    ontext: (text) => {
      if (left === null) listener.read(text)
    },
    onclosetag: (name) => {
      if (left !== null) return
      depth--
      listener.leave(name)
    },
  })
  parser.write(html)
  if (left === null) parser.end()
  return left
}
