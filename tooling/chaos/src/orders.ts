import type { ContractOutputs } from '@trucot/contract/contract'
import { createCampaign, DEFAULT_BATCH_SIZE } from '@trucot/db/campaign'
import { pauseCampaign, resumeCampaign, retryFailed, rollBackCampaign } from '@trucot/db/campaign-acts'
import type { DatabaseTransaction } from '@trucot/db/database'
import { importPage } from '@trucot/db/page'
import type { ApiClient } from './api-client.ts'
import { type ChaosPage, POISONED, plainFlattener } from './corpus.ts'
import type { House } from './house.ts'
import { patiently } from './patient.ts'

const OPERATOR = { accountId: null, name: 'chaos', origin: 'chaos' }
const PAGES_A_REQUEST = 20

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

/** Begins a campaign over every article, without some rules where they are named. `reason` tells it from others. */
export async function startCampaign(
  house: House,
  reason: string,
  without: readonly string[],
): Promise<number> {
  const plan = {
    selection: {},
    mode: 'all' as const,
    options: { without: [...without] },
    reason,
    canary: null,
    rate: null,
    batchSize: DEFAULT_BATCH_SIZE,
    quietHours: null,
  }
  return await patiently(`beginning the campaign "${reason}"`, () =>
    house.db.transaction().execute(async (tx) => {
      // The answer to an earlier attempt may have been lost.
      const made = await tx
        .selectFrom('campaign')
        .select('id')
        .where('reason', '=', reason)
        .executeTakeFirst()
      if (made) return made.id
      const created = await createCampaign(tx, plan, { by: OPERATOR, start: true })
      if (created.outcome === 'refused') throw new Error(`the campaign was refused: ${created.reason}`)
      return created.id
    }),
  )
}

type Act = (tx: DatabaseTransaction, id: number) => Promise<{ outcome: string }>
const ACTS: Record<'pause' | 'resume' | 'retry' | 'roll back', Act> = {
  pause: (tx, id) => pauseCampaign(tx, id, OPERATOR),
  resume: (tx, id) => resumeCampaign(tx, id, OPERATOR),
  retry: (tx, id) => retryFailed(tx, id, OPERATOR),
  'roll back': (tx, id) => rollBackCampaign(tx, id, OPERATOR, 'chaos'),
}

/** Does something to a campaign; gives what came of it. */
export async function actOn(house: House, id: number, act: keyof typeof ACTS): Promise<string> {
  const { outcome } = await patiently(`${act} of campaign ${id}`, () =>
    house.db.transaction().execute((tx) => ACTS[act](tx, id)),
  )
  return outcome
}

/** The articles that can be read, by id. */
export async function readableArticles(house: House): Promise<number[]> {
  const rows = await patiently('listing articles', () =>
    house.db.selectFrom('article').select('id').where('source_key', '!=', POISONED).orderBy('id').execute(),
  )
  return rows.map((row) => row.id)
}
