import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Fault, FaultScene } from './fault.ts'
import type { House } from './house.ts'

const SWEEP_WITHIN = 15_000

/** Whether a worker's sweep stands before the outbox's lock with its leases already taken back. */
async function sweepWaits(house: House): Promise<boolean> {
  const { rows } = await sql<{ waits: boolean }>`
    select exists (
      select from pg_stat_activity
      where datname = current_database() and application_name like 'trucot-worker-%'
        and wait_event_type = 'Lock' and query ilike '%insert into outbox%'
    ) as waits`.execute(house.db)
  return rows[0]?.waits ?? false
}

/** Kills a worker, waits until another takes its leases back, and restarts Postgres in the midst of that. */
async function restartDuringSweep({ house, chance, timeline }: FaultScene): Promise<void> {
  const [victim] = house.workers
  if (!victim) return
  await victim.end('SIGKILL')
  timeline.note(`${victim.name} killed, so that there is something to sweep`)
  await wait(house.leaseSeconds * 1000 * 0.8)
  const blocked = Promise.withResolvers<void>()
  const blocking = house.db.transaction().execute(async (tx) => {
    await sql`set local idle_in_transaction_session_timeout = 0`.execute(tx)
    await sql`lock table outbox in exclusive mode`.execute(tx)
    const deadline = Date.now() + SWEEP_WITHIN
    while (Date.now() < deadline && !(await sweepWaits(house))) await wait(50)
    timeline.note(
      (await sweepWaits(house)) ? 'a sweep is in the midst of its writes' : 'no sweep had anything to do',
    )
    blocked.resolve()
    await wait(60_000)
  })
  // The restart breaks our own transaction off as well.
  blocking.catch(blocked.reject)
  await blocked.promise
  await house.databaseServer.restart(chance.pick(['in order', 'crash']))
  timeline.note('Postgres restarted')
  victim.start()
  timeline.note(`${victim.name} started again (${victim.pid})`)
}

export const DATABASE_FAULTS: readonly Fault[] = [
  {
    name: 'Postgres restarted',
    part: 'database',
    happen: async ({ house, timeline }) => {
      timeline.note('Postgres asked to stop')
      await house.databaseServer.restart('in order')
      timeline.note('Postgres is back')
    },
  },
  {
    name: 'Postgres crashed',
    part: 'database',
    happen: async ({ house, timeline }) => {
      timeline.note('Postgres killed')
      await house.databaseServer.restart('crash')
      timeline.note('Postgres is back after its recovery')
    },
  },
  { name: 'Postgres restarted during a sweep', part: 'database', happen: restartDuringSweep },
]
