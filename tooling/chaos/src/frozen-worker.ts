import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { POISONED } from './corpus.ts'
import type { FaultScene } from './fault.ts'
import { type House, workerConnections, workerOf } from './house.ts'
import { patiently } from './patient.ts'
import type { Service } from './service.ts'

const LOOK_EVERY = 15
const LOOKS = 100
/** So long a worker is given to take work up by itself; then it is given some. */
const BUSY_WITHIN = 10_000
const TAKEN_WITHIN = 120_000
const REFUSED_WITHIN = 60_000

interface HeldLease {
  article: number
  token: number
}

/** The leases that a worker process holds by the ledger. */
export async function leasesOf(house: House, worker: Service): Promise<HeldLease[]> {
  const { rows } = await sql<HeldLease>`
    select t.article_id as article, t.fencing_token as token
    from reading_task t join worker w on w.id = t.leased_by join article a on a.id = t.article_id
    where t.state = 'leased' and w.pid = ${worker.pid ?? 0} and a.source_key <> ${POISONED}`.execute(house.db)
  return rows
}

/** What Postgres still does for a worker that is stopped, and whether it was stopped in the midst of a transaction. */
async function atPostgres(house: House, connections: string): Promise<{ active: boolean; open: boolean }> {
  const { rows } = await sql<{ active: boolean; open: boolean }>`
    select coalesce(bool_or(state = 'active'), false) as active,
      coalesce(bool_or(state like 'idle in transaction%'), false) as open
    from pg_stat_activity where datname = current_database() and application_name = ${connections}`.execute(
    house.db,
  )
  return rows[0] ?? { active: false, open: false }
}

/** Stops the worker while it holds leases and has no transaction open, whose locks would keep others from its articles. */
async function freezeHolding({ house, giveWork }: FaultScene, index: number): Promise<HeldLease[]> {
  const worker = workerOf(house, index)
  // Stopped in vain for long enough, a worker loses its connections and lets go of what it held by then.
  const doubtful = new Set<string>()
  const keyOf = ({ article, token }: HeldLease) => `${article} ${token}`
  const sureLeases = async () =>
    (await leasesOf(house, worker)).filter((lease) => !doubtful.has(keyOf(lease)))
  let idleSince = performance.now()
  for (;;) {
    if ((await sureLeases()).length > 0) {
      idleSince = performance.now()
      worker.freeze()
      // What it had sent is still carried out.
      let there = await atPostgres(house, workerConnections(index))
      for (let i = 0; there.active && i < LOOKS; i++) {
        await wait(LOOK_EVERY)
        there = await atPostgres(house, workerConnections(index))
      }
      const held = await sureLeases()
      if (held.length > 0 && !there.open && !there.active) return held
      for (const lease of held) doubtful.add(keyOf(lease))
      worker.thaw()
    }
    if (performance.now() - idleSince > BUSY_WITHIN) {
      await giveWork()
      idleSince = performance.now()
    }
    await wait(LOOK_EVERY)
  }
}

/** Those of the leases that others took over. */
async function takenOver(house: House, held: readonly HeldLease[]): Promise<number[]> {
  const { rows } = await sql<{ article: number }>`
    select t.article_id as article
    from reading_task t join json_to_recordset(${JSON.stringify(held)}::json) as lease (article bigint, token bigint)
      on lease.article = t.article_id and t.fencing_token > lease.token`.execute(house.db)
  return rows.map(({ article }) => article)
}

/** The articles of which the worker says, after so many characters of its log, that their result came too late. */
function refusedIn(logFile: string, from: number): number[] {
  const lines = readFileSync(logFile, 'utf8')
    .slice(from)
    .matchAll(/article (?<id>\d+): came too late/g)
  return [...lines].map(({ groups }) => Number(groups?.id))
}

/**
 * Whether the worker itself let go of what it held, after so many characters of its log: what it has when Postgres does not
 * answer it, on a busy machine or because it was stopped, runs out by itself and is never brought.
 */
function letGo(logFile: string, from: number): boolean {
  return readFileSync(logFile, 'utf8').slice(from).includes('Postgres does not answer')
}

/**
 * Stops a worker in the midst of its articles, waits until others took some of them after its lease, and lets it go on: what
 * it then wants to write of those must be refused.
 */
export async function freezePastLease(scene: FaultScene, index: number): Promise<void> {
  const { house, timeline, prove } = scene
  const worker = workerOf(house, index)
  const before = readFileSync(worker.logFile, 'utf8').length
  const held = await freezeHolding(scene, index)
  const pid = worker.pid
  timeline.note(`${worker.name} (${pid}) frozen with ${held.length} articles in hand`)
  const deadline = performance.now() + TAKEN_WITHIN
  let taken: number[] = []
  while (taken.length === 0 && performance.now() < deadline) {
    await wait(100)
    taken = await takenOver(house, held).catch(() => [])
  }
  const from = readFileSync(worker.logFile, 'utf8').length
  worker.thaw()
  timeline.note(`${worker.name} thawed; others took ${taken.length} of its articles`)
  prove(async () => {
    if (taken.length === 0) return [`nobody took over what ${worker.name} had in hand`]
    const mine = new Set(taken)
    const refused = await patiently(
      'seeing late results refused',
      async () => {
        const found = refusedIn(worker.logFile, from).filter((article) => mine.has(article))
        if (found.length === 0) throw new Error('none was refused')
        return found.length
      },
      REFUSED_WITHIN,
    ).catch(() => 0)
    if (refused === 0 && letGo(worker.logFile, before)) {
      timeline.note(`${worker.name} had let go of its articles: Postgres had not answered it in time`)
      return []
    }
    if (refused === 0)
      return [`no late result of ${worker.name} (${pid}) was refused, of ${taken.join(', ')}`]
    timeline.note(`${refused} late results of ${worker.name} were refused`)
    return []
  })
}
