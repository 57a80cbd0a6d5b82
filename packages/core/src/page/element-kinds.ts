/** Elements whose text is nobody's article: left out with everything in them. */
export const DROPPED: ReadonlySet<string> = new Set(
  'script style noscript template svg math canvas iframe object embed audio video select option textarea button nav dialog datalist map'.split(
    ' ',
  ),
)
/** Elements that stand apart from their neighbours: a blank line between. */
const BLOCKS = new Set(
  (
    'address article aside blockquote center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr legend li main menu ol p pre section summary table tbody tfoot thead ul caption body html'
  ).split(' '),
)

export function isBlock(name: string): boolean {
  return BLOCKS.has(name) || name === 'tr' || name === 'td' || name === 'th'
}

/** Set apart by a blank line, where rows and cells of a table only begin anew. */
export function isParted(name: string): boolean {
  return BLOCKS.has(name)
}
