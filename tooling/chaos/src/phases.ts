import type { ApiClient } from './api-client.ts'
import { type ChaosPage, POISONED } from './corpus.ts'
import type { Proof } from './fault.ts'
import type { House } from './house.ts'
import { BESIDE } from './ledger-rows.ts'
import { actOn, importPages, importPoison, startCampaign } from './orders.ts'
import { callOff, pauseAndGoOn } from './pause.ts'
import type { Timeline } from './timeline.ts'

/** Rules whose absence changes what many of the articles say. */
const LEFT_OUT = ['event/meet', 'statement/according-to', 'office/after-name']
/** So that much of a campaign that is to be caught in its midst still lies in the queue then. */
const SMALL_BATCHES = 5
/** Articles a second of a campaign that is never to come to its end. */
const SLOW = 5

/** What is being done to a house in a phase. */
export interface PhaseScene {
  house: House
  operator: ApiClient
  timeline: Timeline
  /** The campaign that was begun last. */
  campaign: number
  /** Looks to take when the phase is over. */
  proofs: Proof[]
}

export interface Phase {
  name: string
  /** The rules left out of readings that change nothing any more once the phase is done; null where it reads nothing. */
  without: readonly string[] | null
  /** Begins it; gives its campaign, where it is one. */
  begin: (scene: PhaseScene) => Promise<number | null>
  /** Goes on while faults happen; gives what went wrong. */
  meanwhile?: (scene: PhaseScene) => Promise<string[]>
}

/** What every house goes through, one after the other. */
export function phasesOver(corpus: readonly ChaosPage[]): Phase[] {
  const pages = corpus.filter(({ name }) => name !== POISONED)
  const poison = corpus.find(({ name }) => name === POISONED)
  return [
    {
      name: 'first reading',
      without: [],
      begin: async ({ house, operator }) => {
        if (poison) await importPoison(house, poison)
        await importPages(operator, pages)
        return null
      },
    },
    {
      name: 'a campaign without some rules',
      without: LEFT_OUT,
      begin: ({ operator }) => startCampaign(operator, { reason: 'without some rules', without: LEFT_OUT }),
    },
    {
      name: 'a campaign called off, and one with all rules, paused in its midst',
      without: [],
      begin: async ({ house, operator, timeline, proofs }) => {
        // It reads as the articles were read last: however far it comes, it changes nothing.
        const orders = {
          reason: `${BESIDE}called off`,
          without: LEFT_OUT,
          verify: true,
          rate: SLOW,
          batchSize: SMALL_BATCHES,
        }
        proofs.push(await callOff(house, operator, await startCampaign(operator, orders), timeline))
        return await startCampaign(operator, {
          reason: 'with all rules',
          without: [],
          batchSize: SMALL_BATCHES,
        })
      },
      meanwhile: ({ house, operator, campaign, timeline }) =>
        pauseAndGoOn(house, operator, campaign, timeline),
    },
    {
      name: 'that campaign rolled back',
      without: null,
      begin: async ({ operator, campaign }) => {
        await actOn(operator, campaign, 'rollback')
        return campaign
      },
    },
  ]
}
