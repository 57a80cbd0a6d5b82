import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { ContractOutputs } from '@trucot/contract/contract'
import type { Action, Decision } from '@trucot/core/review/decision'
import { type ApiClient, Refused } from './api-client.ts'
import type { Chance } from './seeded-random.ts'

type ArticleView = ContractOutputs['articles']['get']
type Decided = ContractOutputs['articles']['decide']

const BETWEEN_ACTS = 120

/** A decision as the API said that it stands in the log. */
export type Confirmed = Pick<
  Decision,
  'id' | 'groupId' | 'articleId' | 'readingId' | 'claimId' | 'action' | 'judged' | 'sequence'
>

export interface Curator {
  /** Makes no further decision; resolves once the one being made is confirmed. */
  stop: () => Promise<void>
  confirmed: readonly Confirmed[]
  /** The decision that has been sent and not been answered yet. */
  deciding: () => string | null
  /** Answers that no curator should have had. */
  surprises: readonly string[]
}

function someAction(chance: Chance): Action {
  switch (chance.below(4)) {
    case 0:
      return { kind: 'reject', why: chance.below(2) === 0 ? 'wrong_value' : 'nothing_here' }
    case 1:
      return { kind: 'unsure' }
    default:
      return { kind: 'accept' }
  }
}

/**
 * Decides on one claim after another, as a person at the screen does, whatever happens to the house meanwhile. What the
 * API did not answer is sent again under the same id.
 */
export function startCurator(client: ApiClient, articleIds: readonly number[], chance: Chance): Curator {
  const confirmed: Confirmed[] = []
  const surprises: string[] = []
  let stopped = false
  let deciding: string | null = null

  async function act(): Promise<void> {
    const articleId = chance.pick(articleIds)
    const view = await client.ask<ArticleView>('GET', `/articles/${articleId}`)
    const open = view.states.filter((state) => state.status === 'proposed')
    if (open.length === 0 || view.readingId === null) return
    const claim = chance.pick(open)
    const decision = {
      id: randomUUID(),
      groupId: randomUUID(),
      claimId: claim.id,
      readingId: view.readingId,
      action: someAction(chance),
    }
    deciding = decision.id
    const answer = await client.ask<Decided>('POST', `/articles/${articleId}/decisions`, {
      articleId,
      seenVersion: view.version,
      decisions: [decision],
    })
    deciding = null
    const line = answer.log.find(({ id }) => id === decision.id)
    if (!line) surprises.push(`decision ${decision.id} was taken, and is not in the log`)
    else confirmed.push(line)
  }

  async function work(): Promise<void> {
    while (!stopped) {
      try {
        await act()
      } catch (fault) {
        deciding = null
        const words = fault instanceof Error ? fault.message : String(fault)
        surprises.push(fault instanceof Refused ? `refused: ${words.slice(0, 300)}` : words)
      }
      await wait(BETWEEN_ACTS)
    }
  }

  const working = work()
  return {
    confirmed,
    surprises,
    deciding: () => deciding,
    stop: async () => {
      stopped = true
      await working
    },
  }
}
