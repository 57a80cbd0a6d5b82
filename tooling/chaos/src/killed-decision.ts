import { setTimeout as wait } from 'node:timers/promises'
import { type RawBuilder, sql } from 'kysely'
import type { Fault, FaultScene } from './fault.ts'
import type { House } from './house.ts'
import { patiently } from './patient.ts'

const STANDS_WITHIN = 60_000
/** The key of the lock before which a commit can be held up. */
const LOCK = 706_271
const LOOK_EVERY = 20

interface Moment {
  name: string
  /** Whether the decision stands though nobody was told so. */
  stands: boolean
  /** What holds the API up there, in an open transaction. */
  hold: RawBuilder<unknown>
  /** How Postgres tells that it is held up. */
  held: RawBuilder<boolean>
  before?: RawBuilder<unknown>[]
  after?: RawBuilder<unknown>[]
}

const MOMENTS: readonly Moment[] = [
  {
    name: 'before it is written',
    stands: false,
    hold: sql`lock table decision in exclusive mode`,
    held: sql<boolean>`wait_event_type = 'Lock' and query ilike 'insert into "decision"%'`,
  },
  {
    name: 'while it is committed',
    stands: true,
    hold: sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`,
    held: sql<boolean>`wait_event = 'advisory' and query ilike 'commit%'`,
    before: [
      sql`create or replace function chaos_hold() returns trigger language plpgsql as
        ${sql.lit(`begin perform pg_advisory_xact_lock_shared(${LOCK}); return null; end`)}`,
      sql`create constraint trigger chaos_hold after insert on decision deferrable initially deferred
        for each row execute function chaos_hold()`,
    ],
    after: [sql`drop trigger chaos_hold on decision`, sql`drop function chaos_hold`],
  },
]

async function apiIsHeld(house: House, held: RawBuilder<boolean>): Promise<boolean> {
  const { rows } = await sql`
    select from pg_stat_activity
    where datname = current_database() and application_name = 'trucot-api' and ${held}`.execute(house.db)
  return rows.length > 0
}

async function isWritten(house: House, id: string): Promise<boolean> {
  const found = await house.db.selectFrom('decision').select('id').where('id', '=', id).executeTakeFirst()
  return found !== undefined
}

/** Kills the API at that moment of a decision; gives the decision. */
async function killAt({ house, curator, timeline }: FaultScene, moment: Moment): Promise<string | null> {
  return await house.db.transaction().execute(async (tx) => {
    await sql`set local idle_in_transaction_session_timeout = 0`.execute(tx)
    await moment.hold.execute(tx)
    const deadline = performance.now() + STANDS_WITHIN
    while (!(await apiIsHeld(house, moment.held))) {
      if (performance.now() > deadline) return null
      await wait(LOOK_EVERY)
    }
    const id = curator?.deciding() ?? null
    const pid = house.api.pid
    await house.api.end('SIGKILL')
    timeline.note(`api (${pid}) killed in the midst of decision ${id}, ${moment.name}`)
    return id
  })
}

async function killInDecision(scene: FaultScene): Promise<void> {
  const { house, chance, curator, timeline, prove } = scene
  const moment = chance.pick(MOMENTS)
  const down = chance.between(100, 1500)
  for (const step of moment.before ?? []) await step.execute(house.db)
  const id = await killAt(scene, moment)
  // What was sent before the API was killed is carried out, or broken off, without it.
  for (const step of moment.after ?? []) await step.execute(house.db)
  if (id === null) {
    prove(async () => ['no decision was being made when the API was to be killed'])
    return
  }
  const stands = await isWritten(house, id)
  await wait(down)
  house.api.start()
  timeline.note(`api started again (${house.api.pid})`)
  prove(async () => {
    const amiss =
      stands === moment.stands ? [] : [`decision ${id} was ${stands ? 'written' : 'lost'}, ${moment.name}`]
    const answered = await patiently('hearing of the decision', async () => {
      const line = curator?.confirmed.find((one) => one.id === id)
      if (!line) throw new Error('no answer yet')
      return line
    }).catch(() => null)
    if (!answered) return [...amiss, `decision ${id}, sent again, had no answer`]
    timeline.note(`decision ${id}, sent again, stands once`)
    return amiss
  })
}

export const KILLED_DECISION: Fault = {
  name: 'the API killed in the midst of a decision',
  part: 'api',
  wants: 'a curator',
  throughDatabase: true,
  happen: killInDecision,
}
