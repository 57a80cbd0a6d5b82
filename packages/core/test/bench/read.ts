// How many characters a second the reader reads on one core, once warm, and where the time goes.
import { parseArgs } from 'node:util'
import type { ArticleInput } from '../../src/article/article-input.ts'
import { readStructure } from '../../src/article/read-structure.ts'
import { readArticle } from '../../src/claim/read-article.ts'
import { findMentions } from '../../src/mention/find-mentions.ts'
import { tokenize } from '../../src/text/tokens.ts'
import { makeArticles } from './made-articles.ts'
import { sampleByFile } from './sample-by-file.ts'

const { values } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '10' },
    runs: { type: 'string', default: '5' },
    files: { type: 'string', default: '20' },
  },
})

const say = (line: string) => process.stdout.write(`${line}\n`)
const articles = makeArticles(Number(values.megabytes) * 1e6)
const characters = articles.reduce((sum, { text }) => sum + text.length, 0)

/** Seconds of processor time: a busy machine takes more time by the clock, not more of this. */
function secondsOf(step: (article: ArticleInput) => unknown): number {
  const before = process.threadCpuUsage()
  for (const article of articles) step(article)
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1e6
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}

const rate = (seconds: number) => `${(characters / seconds / 1e6).toFixed(2)} M characters/s`
const percent = (share: number) => `${(100 * share).toFixed(1).padStart(5)} %`

say(`${articles.length} articles, ${(characters / 1e6).toFixed(1)} M characters`)
secondsOf(readArticle)
const runs = Array.from({ length: Number(values.runs) }, () => secondsOf(readArticle))
say(`whole reader   ${rate(median(runs))}   (${runs.map((run) => run.toFixed(2)).join(', ')} s)`)

// Each stage with all those before it: the difference is its own.
const tokens = secondsOf(({ text }) => tokenize(text))
const structure = secondsOf(readStructure)
const mentions = secondsOf((article) => findMentions(readStructure(article)))
const whole = median(runs)
for (const [stage, seconds] of [
  ['tokens', tokens],
  ['structure', structure - tokens],
  ['mentions', mentions - structure],
  ['claims', whole - mentions],
] as const)
  say(`  ${stage.padEnd(10)} ${percent(seconds / whole)}   ${rate(seconds)}`)

say(`peak memory    ${Math.round(process.resourceUsage().maxRSS / 1024)} MB, the articles among it`)

const shares = await sampleByFile(() => secondsOf(readArticle))
say('\nslowest rules: own time, and with what they call')
for (const { file, own, within } of shares.slice(0, Number(values.files)))
  say(`  ${percent(own)}  ${percent(within)}  ${file}`)
