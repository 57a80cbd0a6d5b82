import type { DatabaseTransaction } from '@trucot/db/database'
import {
  backfillSource,
  checkSourceNow,
  createSource,
  listSources,
  removeSource,
  type Source,
  updateSource,
} from '@trucot/db/source'
import { countSourceItems, NO_ITEMS, type SourceItemCounts } from '@trucot/db/source-health'
import { fetcherOf } from '@trucot/intake/net/fetch-env'
import { isWanted, lookAtSource } from '@trucot/intake/sources/look-at-source'
import { openIntakePool } from '@trucot/intake/thread/intake-pool'
import { readEnv } from '@trucot/service/read-env'
import { CliEnv } from '../env.ts'
import { terminalActor, withLedger } from '../ledger/with-ledger.ts'
import { CliError } from '../terminal/cli-error.ts'
import { printLine } from '../terminal/print.ts'

const STANDARD_DAYS = 7
const MOST_SHOWN = 20

function idOf(text: string): number {
  if (!/^[1-9]\d{0,14}$/u.test(text)) throw new CliError(`${text}: not the id of a source`)
  return Number(text)
}

function sinceOf(text: string | undefined): Date {
  if (text === undefined) return new Date(Date.now() - STANDARD_DAYS * 86_400_000)
  const date = new Date(text)
  if (Number.isNaN(date.getTime())) throw new CliError(`${text}: not a date like 2024-03-05`)
  return date
}

function lineOf(source: Source, items: SourceItemCounts = NO_ITEMS): string {
  const health = source.pausedAt ? 'paused' : source.failures > 0 ? `failing (${source.lastError})` : 'ok'
  const counts = `${items.taken} taken, ${items.waiting} waiting, ${items.refused} refused, ${items.failed} failed`
  return [source.id, source.kind, source.name, source.url, health, counts].join('\t')
}

async function look(url: string, takeSince: Date) {
  const pool = openIntakePool()
  try {
    const fetcher = fetcherOf(readEnv(CliEnv))
    const seen = await lookAtSource({ fetcher, pool, url, since: takeSince, mostSitemaps: 2 })
    if (seen.kind === 'seen') return seen.content
    throw new CliError(seen.kind === 'not_modified' ? 'no answer' : `${seen.reason}: ${seen.explanation}`)
  } finally {
    await pool.close()
  }
}

/** Lists all sources with their health. */
export async function list(): Promise<void> {
  await withLedger(async (db) => {
    const counts = await countSourceItems(db)
    for (const source of await listSources(db)) await printLine(lineOf(source, counts.get(source.id)))
  })
}

/** Looks at a feed or sitemap and says what would be taken of it; nothing is written. */
export async function test(url: string, options: { since?: string }): Promise<void> {
  const takeSince = sinceOf(options.since)
  const { format, title, articles } = await look(url, takeSince)
  const wanted = articles.filter((article) => isWanted({ takeSince, backfill: null }, article))
  await printLine(`${format}\t${title ?? ''}\t${articles.length} named, ${wanted.length} would be taken`)
  for (const { url: address, title: name, publishedAt } of wanted.slice(0, MOST_SHOWN))
    await printLine([publishedAt?.toISOString() ?? '-', address, name ?? ''].join('\t'))
}

export interface AddOptions {
  name?: string
  outlet?: string
  every: number
  since?: string
}

/** Adds a source after a look at it. */
export async function add(url: string, options: AddOptions): Promise<void> {
  const takeSince = sinceOf(options.since)
  const { kind, title } = await look(url, takeSince)
  const name = options.name ?? title ?? new URL(url).host
  const outlet = options.outlet ?? null
  const wanted = { kind, url, name, outlet, everySeconds: options.every * 60, takeSince }
  await change(async (tx) => {
    const source = await createSource(tx, wanted, terminalActor())
    if (!source) throw new CliError('there is a source with this address')
    return source
  })
}

async function change(work: (tx: DatabaseTransaction) => Promise<Source | undefined>): Promise<void> {
  await withLedger(async (db) => {
    const source = await db.transaction().execute(work)
    if (!source) throw new CliError('there is no such source')
    await printLine(lineOf(source, (await countSourceItems(db, source.id)).get(source.id)))
  })
}

export const pause = (id: string, paused: boolean) =>
  change((tx) => updateSource(tx, idOf(id), { paused }, terminalActor()))

export const check = (id: string) => change((tx) => checkSourceNow(tx, idOf(id), terminalActor()))

/** Asks for what a source dates in a range of days. */
export async function backfill(id: string, from: string, to: string): Promise<void> {
  for (const day of [from, to])
    if (!/^\d{4}-\d{2}-\d{2}$/u.test(day) || Number.isNaN(Date.parse(day)))
      throw new CliError(`${day}: not a day like 2024-03-05`)
  if (from > to) throw new CliError('the first day is after the last')
  await change(async (tx) => {
    const filled = await backfillSource(tx, idOf(id), { from, to }, terminalActor())
    if (filled) process.stderr.write(`${filled.queued} known addresses will be fetched now\n`)
    return filled?.source
  })
}

export async function remove(id: string): Promise<void> {
  await withLedger(async (db) => {
    const isRemoved = await db.transaction().execute((tx) => removeSource(tx, idOf(id), terminalActor()))
    if (!isRemoved) throw new CliError('there is no such source')
  })
}
