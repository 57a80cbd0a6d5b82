import { CampaignState } from '@trucot/contract/campaign-view'
import type { ContractOutputs } from '@trucot/contract/contract'
import { importPage } from '@trucot/db/page'
import { z } from 'zod'
import { type ApiClient, Refused } from './api-client.ts'
import { type ChaosPage, POISONED, plainFlattener } from './corpus.ts'
import type { House } from './house.ts'
import { patiently } from './patient.ts'

type Campaigns = ContractOutputs['campaigns']

const OPERATOR = { accountId: null, name: 'chaos', origin: 'chaos' }
const PAGES_A_REQUEST = 10

/** Takes pages in through the API, as an operator does; what got no answer is sent again. */
export async function importPages(operator: ApiClient, pages: readonly ChaosPage[]): Promise<void> {
  for (let i = 0; i < pages.length; i += PAGES_A_REQUEST) {
    const items = pages
      .slice(i, i + PAGES_A_REQUEST)
      .map(({ name, text }) => ({ name, text, mediaType: 'text/plain' }))
    const answer = await operator.ask<ContractOutputs['pages']['import']>('POST', '/pages', { items })
    const bad = answer.items.find(({ outcome }) => outcome === 'refused' || outcome === 'revised')
    if (bad) throw new Error(`${bad.name} was ${bad.outcome}`)
  }
}

/** Takes in a page and, with it, a text of it that the flattener does not give. */
export async function importPoison(house: House, page: ChaosPage): Promise<void> {
  await patiently('taking in the poisoned page', () =>
    house.db.transaction().execute(async (tx) => {
      const imported = await importPage(
        tx,
        { importName: page.name, mediaType: 'text/plain', bytes: Buffer.from(page.text) },
        OPERATOR,
      )
      if (imported.outcome !== 'new') return
      await tx
        .insertInto('article_text')
        .values({
          page_id: imported.pageId,
          flattener: plainFlattener(),
          text_sha256: Buffer.alloc(32),
          text: 'another text',
        })
        .execute()
    }),
  )
}

export interface CampaignOrders {
  /** Tells it from others. */
  reason: string
  /** Rules that are left out. */
  without: readonly string[]
  /** Articles a second at most; absent: as fast as the workers go. */
  rate?: number
  /** Reads even what is proven to read as it did. */
  verify?: boolean
  /** Articles in one job of the queue. */
  batchSize?: number
}

/** Begins a campaign over every article. */
export async function startCampaign(operator: ApiClient, orders: CampaignOrders): Promise<number> {
  const { reason } = orders
  const plan = { selection: {}, mode: 'all', start: true, ...orders }
  return await patiently(`beginning the campaign "${reason}"`, async () => {
    // The answer to an earlier attempt may have been lost.
    const { items } = await operator.askOnce<Campaigns['list']>('GET', '/campaigns?limit=100')
    const made = items.find((campaign) => campaign.reason === reason)
    if (made) return made.id
    return (await operator.askOnce<Campaigns['create']>('POST', '/campaigns', plan)).id
  })
}

const ACTS = {
  pause: { body: {}, after: ['paused'] },
  resume: { body: {}, after: ['canary', 'running', 'done'] },
  cancel: { body: { reason: 'chaos' }, after: ['cancelled'] },
  retry: { body: {}, after: [] },
  rollback: { body: { reason: 'chaos' }, after: ['rolling_back', 'rolled_back'] },
} as const satisfies Record<string, { body: object; after: CampaignState[] }>

const NotNow = z.object({ data: z.object({ state: CampaignState }) })

/** Has the API do something to a campaign; false where the campaign was in no state for that. */
export async function actOn(operator: ApiClient, id: number, act: keyof typeof ACTS): Promise<boolean> {
  const { body, after } = ACTS[act]
  try {
    await operator.ask('POST', `/campaigns/${id}/${act}`, body)
    return true
  } catch (fault) {
    if (!(fault instanceof Refused && fault.status === 409)) throw fault
    // Done already where the answer to an earlier attempt was lost.
    const wanted: readonly CampaignState[] = after
    return wanted.includes(NotNow.parse(JSON.parse(fault.body)).data.state)
  }
}

/** The articles that can be read, by id. */
export async function readableArticles(house: House): Promise<number[]> {
  const rows = await patiently('listing articles', () =>
    house.db.selectFrom('article').select('id').where('source_key', '!=', POISONED).orderBy('id').execute(),
  )
  return rows.map((row) => row.id)
}
