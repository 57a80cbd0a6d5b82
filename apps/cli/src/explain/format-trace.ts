import type {
  QuotedSpan,
  Trace,
  TracedBlock,
  TracedClaim,
  TracedEntity,
  TracedMention,
} from '@trucot/core/claim/trace/trace'

const MOST_WORDS = 90
const INDENT = '      '

/** Words of the article in one line, the middle left out where they are many. */
export function excerpt(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim()
  if (line.length <= MOST_WORDS) return `“${line}”`
  const half = Math.floor(MOST_WORDS / 2)
  return `“${line.slice(0, half).replace(/ \S*$/u, '')} … ${line.slice(-half).replace(/^\S* /u, '')}”`
}

const place = ({ start, end }: QuotedSpan) => `${start}-${end}`
const quoted = (span: QuotedSpan) => `${place(span)} ${excerpt(span.words)}`
const ruleOf = (rule: string | null) => rule ?? '-'

/** Cells padded so that the columns of all rows begin at one place; the last is left as it is. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = []
  for (const row of rows) {
    for (const [at, cell] of row.slice(0, -1).entries()) widths[at] = Math.max(widths[at] ?? 0, cell.length)
  }
  return rows.map((row) => `  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd())
}

const blockRow = (block: TracedBlock) => [place(block), block.kind, ruleOf(block.rule), excerpt(block.words)]

function mentionRow(mention: TracedMention): string[] {
  const { entity, value, words } = mention
  const means = entity === null ? value : value === words ? entity : `${entity} ${value}`
  const shown = `${excerpt(words)}${means === null ? '' : ` → ${means}`}`
  return [place(mention), mention.type, ruleOf(mention.rule), shown]
}

function entityRow({ id, type, name, aliases, joined }: TracedEntity): string[] {
  const words = joined.map(quoted).join(', ')
  const also = aliases.length > 0 ? `, also called ${aliases.join(' · ')}` : ''
  return [id, type, `${name}${also} ← ${words}`]
}

function claimLines({ id, type, confidence, values, evidence }: TracedClaim): string[] {
  const rows = table(values.map(({ field, rule, value }) => [field, ruleOf(rule), shortened(value)]))
  return [
    `  ${id} ${type}, confidence ${confidence}`,
    ...rows.flatMap((row, at) => [
      `  ${row}`,
      ...(values[at]?.inferredFrom ?? []).map((span) => `${INDENT}  inferred from ${quoted(span)}`),
    ]),
    ...evidence.map((span) => `${INDENT}evidence ${quoted(span)}`),
  ]
}

function shortened(value: string): string {
  const line = value.replace(/\s+/gu, ' ')
  return line.length <= 2 * MOST_WORDS ? line : `${line.slice(0, 2 * MOST_WORDS - 1)}…`
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines]
}

/** A trace as a person reads it: the stages in order, in each the words consumed, the rule, and what became of them. */
export function formatTrace(trace: Trace, file: string): string {
  const { published } = trace
  const dated = published
    ? `${published.date} (${published.basis})${published.evidence.map((span) => ` from ${quoted(span)}`).join('')}`
    : '-'
  return [
    `${file}, read by ${trace.reader}`,
    `  title      ${trace.title ?? '-'}`,
    `  published  ${dated}`,
    ...section('Stretches of the page', table(trace.blocks.map(blockRow))),
    ...section('Names, offices and dates', table(trace.mentions.map(mentionRow))),
    ...section('Joined into entities', table(trace.entities.map(entityRow))),
    ...section('Claims', trace.claims.flatMap(claimLines)),
    ...section(
      'Conflicts',
      trace.conflicts.flatMap(({ kind, claims, entities, evidence }) => [
        `  ${kind}: ${[...claims, ...entities].join(', ')}`,
        ...evidence.map((span) => `${INDENT}evidence ${quoted(span)}`),
      ]),
    ),
  ].join('\n')
}
