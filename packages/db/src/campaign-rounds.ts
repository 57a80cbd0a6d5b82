import { feedCampaigns } from './campaign-feed.ts'
import { rollBackCampaigns } from './campaign-rollback.ts'
import { selectStep } from './campaign-select.ts'
import { withdrawOfStopped } from './campaign-withdraw.ts'
import type { Database } from './database.ts'

/** The next articles of campaigns whose making was broken off, or left to the workers; true where there are more. */
async function selectOn(db: Database): Promise<boolean> {
  const selecting = await db.selectFrom('campaign').select('id').where('state', '=', 'selecting').execute()
  let more = false
  for (const { id } of selecting) {
    const done = await db.transaction().execute((tx) => selectStep(tx, id))
    more ||= !done
  }
  return more
}

/** Everything that campaigns want done now and then, by whichever worker comes first; true where there is more at once. */
export async function tendCampaigns(db: Database): Promise<boolean> {
  const selecting = await selectOn(db)
  await withdrawOfStopped(db)
  const admitted = await feedCampaigns(db)
  const rolling = await rollBackCampaigns(db)
  return selecting || rolling || admitted > 0
}
