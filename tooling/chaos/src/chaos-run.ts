import { setTimeout as wait } from 'node:timers/promises'
import { type ApiClient, signIn } from './api-client.ts'
import { type ChaosPage, POISONED } from './corpus.ts'
import { type Curator, startCurator } from './curator.ts'
import { DATABASE_FAULTS } from './database-faults.ts'
import type { Fault } from './fault.ts'
import { countsAmiss, decisionsAmiss, refusedResults, tasksAmiss } from './findings.ts'
import { buildHouse, type House, type HouseOrders } from './house.ts'
import { type LedgerRows, ledgerRows, rowDifferences } from './ledger-rows.ts'
import { untilAtRest } from './open-work.ts'
import { actOn, importPages, importPoison, readableArticles, startCampaign } from './orders.ts'
import { patiently } from './patient.ts'
import { pauseAndGoOn } from './pause.ts'
import { QUEUE_FAULTS } from './queue-faults.ts'
import { type Chance, seededRandom } from './seeded-random.ts'
import type { Timeline } from './timeline.ts'
import { WORKER_FAULTS } from './worker-faults.ts'

/**
 * After a phase's last fault is over it must be done within so many seconds, and those that it takes on a calm day, and a
 * few times what the house needed to start: what was killed must start again, on a machine as busy as this one is.
 */
const RECOVERY_SECONDS = 60
const STARTS = 3
/** How long a phase may take where nothing happens: the machine may be busy with other things. */
const CALM_SECONDS = 300
/** Rules whose absence changes what many of the articles say. */
const LEFT_OUT = ['event/meet', 'statement/according-to', 'office/after-name']
const FAULTS_A_PHASE = 2
/** Faults begin within so many seconds of a phase. */
const PHASE_SECONDS = 3
const DECIDED_ARTICLES = 25

export interface RunOrders extends HouseOrders {
  seed: number
  corpus: readonly ChaosPage[]
  /** What a run without faults comes to; null for that run itself. */
  calm: CalmRun | null
}

export interface CalmRun {
  rows: LedgerRows
  /** How long each phase took. */
  phaseSeconds: readonly number[]
}

export interface RunResult extends CalmRun {
  seed: number
  /** What went wrong; empty where the run passed. */
  amiss: string[]
  faults: string[]
  decisions: number
  refused: number
  setAside: number
  /**
   * The longest time from the end of a phase's last fault until all was done, in seconds, beyond what the phase takes on a
   * calm day.
   */
  recovery: number
  seconds: number
}

/** What is being done to a house in a phase. */
interface PhaseScene {
  house: House
  operator: ApiClient
  timeline: Timeline
  /** The campaign that was begun last. */
  campaign: number
}

interface Phase {
  name: string
  /** Begins it; gives its campaign, where it is one. */
  begin: (scene: PhaseScene) => Promise<number | null>
  /** Goes on while faults happen; gives what went wrong. */
  meanwhile?: (scene: PhaseScene) => Promise<string[]>
}

function phasesOver(corpus: readonly ChaosPage[]): Phase[] {
  const pages = corpus.filter(({ name }) => name !== POISONED)
  const poison = corpus.find(({ name }) => name === POISONED)
  return [
    {
      name: 'first reading',
      begin: async ({ house, operator }) => {
        if (poison) await importPoison(house, poison)
        await importPages(operator, pages)
        return null
      },
    },
    {
      name: 'a campaign without some rules',
      begin: ({ house }) => startCampaign(house, 'without some rules', LEFT_OUT),
    },
    {
      name: 'a campaign with all rules, paused in its midst',
      begin: ({ house }) => startCampaign(house, 'with all rules', []),
      meanwhile: ({ house, campaign, timeline }) => pauseAndGoOn(house, campaign, timeline),
    },
    {
      name: 'that campaign rolled back',
      begin: async ({ house, campaign }) => {
        await actOn(house, campaign, 'roll back')
        return campaign
      },
    },
  ]
}

/** Lets some faults happen, each at a time of its own; resolves when the last is over. */
async function visit(orders: RunOrders, house: House, chance: Chance, happened: string[]): Promise<void> {
  const { timeline } = orders
  const possible = [...WORKER_FAULTS, ...QUEUE_FAULTS, ...DATABASE_FAULTS].filter(
    ({ only }) => !only || only === house.kind,
  )
  const chosen: Fault[] = []
  while (chosen.length < FAULTS_A_PHASE) {
    const fault = chance.pick(possible)
    if (!chosen.some((other) => inEachOthersWay(other, fault))) chosen.push(fault)
  }
  const seconds = chosen.map(() => chance.between(0, PHASE_SECONDS))
  const chances = chosen.map(() => seededRandom(chance.below(2 ** 31)))
  await Promise.all(
    chosen.map(async (fault, i) => {
      await wait((seconds[i] ?? 0) * 1000)
      timeline.note(`fault: ${fault.name}`)
      happened.push(fault.name)
      const scene = { house, chance: chances[i] ?? chance, timeline }
      // A fault that another stands in the way of, as Postgres being away does, is none.
      await fault
        .happen(scene)
        .catch((refusal: unknown) => timeline.note(`${fault.name}: could not be, ${refusal}`))
    }),
  )
}

const WORKER_PARTS = new Set(['worker 1', 'worker 2', 'workers'])

function inEachOthersWay(one: Fault, other: Fault): boolean {
  if (one.part === other.part) return true
  const parts = [one.part, other.part]
  // The sweep that Postgres is restarted in needs one worker ended and one at work.
  if (parts.includes('database')) return parts.some((part) => WORKER_PARTS.has(part))
  return parts.includes('workers') && parts.every((part) => WORKER_PARTS.has(part))
}

/** Runs a house through its phases, with faults unless it is the calm run, and looks at what came of it. */
export async function chaosRun(orders: RunOrders): Promise<RunResult> {
  const { seed, corpus, calm, timeline } = orders
  const began = performance.now()
  const chance = seededRandom(seed)
  const house = await buildHouse(orders)
  const startSeconds = (performance.now() - began) / 1000
  const amiss: string[] = []
  const happened: string[] = []
  const phaseSeconds: number[] = []
  let recovery = 0
  let setAside = 0
  let curator: Curator | null = null
  try {
    const operator = await signIn(house, 'operator')
    const curatorClient = await signIn(house, 'curator')
    const scene: PhaseScene = { house, operator, timeline, campaign: 0 }
    for (const [i, phase] of phasesOver(corpus).entries()) {
      timeline.note(`phase: ${phase.name}`)
      const phaseBegan = performance.now()
      const faults = calm ? visit(orders, house, chance, happened) : Promise.resolve()
      const going = async () => {
        scene.campaign = (await phase.begin(scene)) ?? scene.campaign
        amiss.push(...((await phase.meanwhile?.(scene)) ?? []))
      }
      await Promise.all([going(), faults])
      timeline.note('the last fault is over')
      curator ??= startCurator(
        curatorClient,
        (await readableArticles(house)).slice(0, DECIDED_ARTICLES),
        seededRandom(seed + 1),
      )
      const calmSeconds = calm?.phaseSeconds[i] ?? CALM_SECONDS
      const limit = RECOVERY_SECONDS + calmSeconds + STARTS * startSeconds
      const rest = await untilAtRest(house, limit * 1000)
      if (!rest.atRest) {
        amiss.push(
          `${phase.name}: not done within ${limit.toFixed(0)} s (calm: ${calmSeconds.toFixed(0)} s, start: ${startSeconds.toFixed(0)} s); left: ${JSON.stringify(rest.left)}`,
        )
        break
      }
      recovery = Math.max(recovery, rest.seconds - calmSeconds)
      phaseSeconds.push((performance.now() - phaseBegan) / 1000)
      timeline.note(`all done ${rest.seconds.toFixed(1)} s later`)
      setAside += await retrySetAside(scene)
      // The curator works on while nothing else happens, too.
      await wait(300)
    }
    await curator?.stop()
    const rows = await patiently('looking at the rows', () => ledgerRows(house.db))
    const confirmed = curator?.confirmed ?? []
    amiss.push(...(curator?.surprises ?? []))
    if (amiss.length === 0) {
      amiss.push(
        ...(await tasksAmiss(house)),
        ...(await decisionsAmiss(house, confirmed)),
        ...(await countsAmiss(house, (await readableArticles(house)).slice(0, 2 * DECIDED_ARTICLES))),
        ...(calm ? rowDifferences(calm.rows, rows) : []),
      )
    }
    return {
      seed,
      amiss,
      rows,
      phaseSeconds,
      faults: happened,
      decisions: confirmed.length,
      refused: refusedResults(house),
      setAside,
      recovery,
      seconds: (performance.now() - began) / 1000,
    }
  } finally {
    await curator?.stop()
    await house.close()
  }
}

/** Has what bad luck set aside tried again, as an operator does after a bad day, and gives how much that was. */
async function retrySetAside({ house, operator, campaign, timeline }: PhaseScene): Promise<number> {
  const { count } = await house.db
    .selectFrom('reading_task as t')
    .innerJoin('article as a', 'a.id', 't.article_id')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('t.state', '=', 'failed')
    .where('a.source_key', '!=', POISONED)
    .executeTakeFirstOrThrow()
  if (count === 0) return 0
  if (campaign > 0) await actOn(house, campaign, 'retry')
  else await operator.ask('POST', '/queue/requeue', { failed: true })
  await untilAtRest(house, CALM_SECONDS * 1000)
  timeline.note(`${count} articles had been set aside by bad luck; tried again on order`)
  return count
}
