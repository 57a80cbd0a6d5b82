import { keepRefusal } from '@trucot/db/refused-import'
import { fetchArticle } from '@trucot/intake/fetch-article'
import { fetcherOf } from '@trucot/intake/net/fetch-env'
import type { Fetcher } from '@trucot/intake/net/fetcher'
import { type Taken, takeIn } from '@trucot/intake/take-in'
import { readEnv } from '@trucot/service/read-env'
import { CliEnv } from '../env.ts'
import { lineOf, TakenTally } from '../intake/tell-taken.ts'
import { type Intake, withIntake } from '../intake/with-intake.ts'
import { printLine } from '../terminal/print.ts'

async function fetchOne(intake: Intake, fetcher: Fetcher, url: string): Promise<Taken[]> {
  const offer = await fetchArticle(fetcher, url)
  if (!('kind' in offer)) return await takeIn(intake, offer)
  const { reason, explanation } = offer
  const refusal = { name: url, url, reason, explanation }
  await intake.db.transaction().execute((tx) => keepRefusal(tx, refusal, intake.by))
  return [{ name: url, outcome: 'refused', articleId: null, pageId: null, reason, explanation }]
}

/** Fetches articles by address, one after the other at their hosts' pace, and says of each what became of it. */
export async function fetchPages(urls: readonly string[]): Promise<void> {
  const fetcher = fetcherOf(readEnv(CliEnv))
  const tally = new TakenTally()
  await withIntake(async (intake) => {
    for (const url of urls) {
      const taken = await fetchOne(intake, fetcher, url)
      tally.add(taken)
      for (const one of taken) await printLine(lineOf(one))
    }
  })
  process.stderr.write(tally.summary())
  if (tally.counts.refused > 0) process.exitCode = 1
}
