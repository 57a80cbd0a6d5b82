// What hostile texts of 1, 2, 4, 8 and 10 MB cost beside ordinary ones, each kind in a process of its own.
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { readArticle } from '../../src/claim/read-article.ts'
import { HOSTILE_PIECES, hostileText } from './hostile-texts.ts'
import { makeArticles } from './made-articles.ts'

const ORDINARY = 'ordinary'
/** How much more a character may cost in the largest text than in the smallest; quadratic time costs the ratio of sizes. */
const MOST_GROWTH = 2
/** What a process may take in all while it reads the largest text, the text and the record among it. */
const MOST_MEGABYTES = 300
/** Where the heap has no limit, the engine lets garbage stand as long as the machine has memory. */
const HEAP_LIMITS = ['--max-old-space-size=192', '--max-semi-space-size=8']
const { values } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '1,2,4,8,10' },
    /** Only this kind of text. */
    only: { type: 'string' },
    /** Reads one size of one kind in this process; what the others are made of. */
    size: { type: 'string' },
  },
})
const sizes = values.megabytes.split(',').map(Number)
const say = (line: string) => process.stdout.write(`${line}\n`)

/** One text of so many megabytes: a single line, or articles set one below the other. */
function textOf(kind: string, megabytes: number): string {
  const piece = HOSTILE_PIECES[kind]
  if (piece !== undefined) return hostileText(piece, megabytes * 1e6)
  return makeArticles(megabytes * 1e6)
    .map(({ text }) => text)
    .join('\n\n')
}

interface Cost {
  seconds: number
  megabytes: number
}

function readOnce(kind: string, megabytes: number): Cost {
  const text = textOf(kind, megabytes)
  const before = process.threadCpuUsage()
  readArticle({ text })
  const { user, system } = process.threadCpuUsage(before)
  return { seconds: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 }
}

/** The cost of one reading in a fresh process, or null where it ended badly. */
function costOf(kind: string, megabytes: number): Cost | null {
  const args = [...HEAP_LIMITS, import.meta.filename, '--only', kind, '--size', String(megabytes)]
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 600_000 })
  return status === 0 ? (JSON.parse(stdout) as Cost) : null
}

if (values.only !== undefined && values.size !== undefined) {
  say(JSON.stringify(readOnce(values.only, Number(values.size))))
} else {
  say(
    `${'seconds for'.padEnd(18)}${sizes.map((size) => `${size} MB`.padStart(9)).join('')}   growth   ordinary     memory`,
  )
  let ordinary = Number.NaN
  for (const kind of values.only ? [values.only] : [ORDINARY, ...Object.keys(HOSTILE_PIECES)]) {
    const costs = sizes.map((size) => costOf(kind, size))
    const [first, last] = [costs[0], costs.at(-1)]
    // Linear time grows as the text does: 1 where the last size costs as much a character as the first.
    const growth = first && last && (last.seconds / first.seconds) * ((sizes[0] ?? 1) / (sizes.at(-1) ?? 1))
    if (kind === ORDINARY && last) ordinary = last.seconds
    if (!growth || growth > MOST_GROWTH || last.megabytes > MOST_MEGABYTES) process.exitCode = 1
    say(
      kind.padEnd(18) +
        costs.map((cost) => (cost ? cost.seconds.toFixed(2) : 'failed').padStart(9)).join('') +
        `${growth ? growth.toFixed(2) : '-'}`.padStart(9) +
        (last && ordinary > 0 ? `× ${(last.seconds / ordinary).toFixed(2)}` : '-').padStart(11) +
        `${last ? `${Math.round(last.megabytes)} MB` : '-'}`.padStart(11),
    )
  }
}
