import { setTimeout as wait } from 'node:timers/promises'
import { inspect } from 'node:util'
import { signIn } from './api-client.ts'
import { type ChaosPage, POISONED } from './corpus.ts'
import { type Curator, startCurator } from './curator.ts'
import { countsAmiss, decisionsAmiss, tasksAmiss } from './findings.ts'
import type { House } from './house.ts'
import { BESIDE, type LedgerRows, ledgerRows, rowDifferences } from './ledger-rows.ts'
import { openWork } from './open-work.ts'
import { actOn, readableArticles, startCampaign } from './orders.ts'
import { patiently } from './patient.ts'
import { type Phase, type PhaseScene, phasesOver } from './phases.ts'
import { seeRecords } from './records-anew.ts'
import { type Recovery, untilRecovered } from './recovery.ts'
import { seededRandom } from './seeded-random.ts'
import type { Timeline } from './timeline.ts'
import { visit } from './visit.ts'

const DECIDED_ARTICLES = 25

export interface RunOrders {
  /** Where it happens; it is renewed first. */
  house: House
  seed: number
  timeline: Timeline
  corpus: readonly ChaosPage[]
  /** What a run without faults comes to; null for that run itself. */
  calm: Promise<LedgerRows> | null
}

export interface RunResult {
  seed: number
  rows: LedgerRows
  /** What went wrong; empty where nothing did, in however long a time. */
  amiss: string[]
  faults: string[]
  decisions: number
  refused: number
  setAside: number
  /** One a phase. */
  recoveries: Recovery[]
  seconds: number
}

/** Takes a house through its phases, with faults unless it is the calm run, and looks at what came of it. */
export async function chaosRun(orders: RunOrders): Promise<RunResult> {
  const { house, seed, corpus, calm, timeline } = orders
  const began = performance.now()
  const chance = seededRandom(seed)
  await house.renew(timeline)
  const phases = phasesOver(corpus)
  const amiss: string[] = []
  const faults: string[] = []
  const recoveries: Recovery[] = []
  let setAside = 0
  let rows: LedgerRows = {}
  let curator: Curator | null = null
  try {
    const operator = await signIn(house, 'operator')
    const curatorClient = await signIn(house, 'curator')
    const scene: PhaseScene = { house, operator, timeline, campaign: 0, proofs: [] }
    for (const phase of phases) {
      timeline.note(`phase: ${phase.name}`)
      const going = begin(phase, scene)
      const giveWork = () => giveMore(phase, scene, going)
      const prove = (proof: PhaseScene['proofs'][number]) => void scene.proofs.push(proof)
      const visited = calm
        ? visit({
            scene: { house, timeline, curator, giveWork, prove },
            chance,
            reading: phase.without !== null,
            onFault: (name) => faults.push(name),
          })
        : Promise.resolve()
      amiss.push(...(await going))
      await visited
      timeline.note('the last fault is over')
      curator ??= startCurator(
        curatorClient,
        (await readableArticles(house)).slice(0, DECIDED_ARTICLES),
        seededRandom(seed + 1),
      )
      const recovery = await untilRecovered(house, phase.name)
      if ('left' in recovery) {
        amiss.push(`${phase.name}: never done; left: ${JSON.stringify(recovery.left)}`)
        break
      }
      recoveries.push(recovery)
      timeline.note(`all done ${recovery.rest.toFixed(1)} s later`)
      for (const proof of scene.proofs.splice(0)) amiss.push(...(await proof()))
      setAside += await retrySetAside(scene)
      // The curator works on while nothing else happens, too.
      await wait(300)
    }
    await curator?.stop()
    rows = await patiently('looking at the rows', () => ledgerRows(house.db))
    const confirmed = curator?.confirmed ?? []
    amiss.push(...(curator?.surprises ?? []))
    // Where work was left undone nothing is as it should be, which would say no more.
    if (recoveries.length === phases.length) {
      amiss.push(
        ...(await tasksAmiss(house)),
        ...(await decisionsAmiss(house, confirmed)),
        ...(await countsAmiss(house, (await readableArticles(house)).slice(0, 2 * DECIDED_ARTICLES))),
      )
      const records = await seeRecords(house.db)
      rows = { ...rows, ...records.undecided }
      amiss.push(...records.amiss, ...(calm ? rowDifferences(await calm, rows) : []))
    }
  } catch (fault) {
    amiss.push(`broke off: ${inspect(fault)}`)
  } finally {
    await curator?.stop()
  }
  return {
    seed,
    amiss,
    rows,
    faults,
    decisions: curator?.confirmed.length ?? 0,
    refused: house.refusedResults(),
    setAside,
    recoveries,
    seconds: (performance.now() - began) / 1000,
  }
}

/** Begins a phase and lets it go on; gives what went wrong. */
async function begin(phase: Phase, scene: PhaseScene): Promise<string[]> {
  scene.campaign = (await phase.begin(scene)) ?? scene.campaign
  return (await phase.meanwhile?.(scene)) ?? []
}

/** Once a phase has nothing left to read, has everything read again as it stands, which changes nothing. */
async function giveMore(phase: Phase, { house, operator, timeline }: PhaseScene, going: Promise<unknown>) {
  await going
  const left = await openWork(house)
  if (phase.without === null || left.waiting + left.leased + left.campaigns > 0) return
  const reason = `${BESIDE}work for ${phase.name}, ${timeline.now().toFixed(1)} s`
  await startCampaign(operator, { reason, without: phase.without, verify: true })
  timeline.note('there was nothing left to read: everything is read once more')
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
  if (campaign > 0) await actOn(operator, campaign, 'retry')
  else await operator.ask('POST', '/queue/requeue', { failed: true })
  await untilRecovered(house, 'what was set aside')
  timeline.note(`${count} articles had been set aside by bad luck; tried again on order`)
  return count
}
