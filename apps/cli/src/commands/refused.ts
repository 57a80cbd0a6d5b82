import { countRefused, listRefused, loadRefused, settleRefused } from '@trucot/db/refused-import'
import { fetchArticle } from '@trucot/intake/fetch-article'
import { fetcherOf } from '@trucot/intake/net/fetch-env'
import { offerAgain, takeIn } from '@trucot/intake/take-in'
import { readEnv } from '@trucot/service/read-env'
import { CliEnv } from '../env.ts'
import { lineOf } from '../intake/tell-taken.ts'
import { withIntake } from '../intake/with-intake.ts'
import { terminalActor, withLedger } from '../ledger/with-ledger.ts'
import { CliError } from '../terminal/cli-error.ts'
import { printLine } from '../terminal/print.ts'

const MOST_LISTED = 200

function idsOf(texts: readonly string[]): number[] {
  return texts.map((text) => {
    if (!/^[1-9]\d{0,14}$/u.test(text)) throw new CliError(`${text}: not the id of something refused`)
    return Number(text)
  })
}

/** Lists what waits among the refused, and how many by reason. */
export async function listWaiting(): Promise<void> {
  await withLedger(async (db) => {
    for (const one of await listRefused(db, { state: 'waiting', limit: MOST_LISTED }))
      await printLine([one.id, one.reason, one.name, one.explanation, `${one.times}×`].join('\t'))
    const counts = (await countRefused(db)).map(({ reason, count }) => `${count} ${reason}`)
    process.stderr.write(`${counts.join(', ') || 'nothing waits'}\n`)
  })
}

/** Tries refused things again: bytes that were kept, else their address. */
export async function retry(ids: readonly string[]): Promise<void> {
  await withIntake(async (intake) => {
    const refused = await loadRefused(intake.db, idsOf(ids))
    if (refused.length === 0) throw new CliError('none of these waits among the refused')
    const fetcher = fetcherOf(readEnv(CliEnv))
    for (const one of refused) {
      const offer = offerAgain(one) ?? (one.url === null ? null : await fetchArticle(fetcher, one.url))
      if (offer === null) await printLine(['refused', one.name, 'its bytes were not kept'].join('\t'))
      else if ('kind' in offer)
        await printLine(['refused', one.name, offer.reason, offer.explanation].join('\t'))
      else {
        const taken = await takeIn(intake, offer)
        for (const page of taken) await printLine(lineOf(page))
        const [only] = taken
        if (taken.every(({ outcome }) => outcome !== 'refused')) {
          const end = { state: 'taken' as const, articleId: only?.articleId ?? null }
          await intake.db.transaction().execute((tx) => settleRefused(tx, [one.id], end, intake.by))
        }
      }
    }
  })
}

/** Lets go of what was refused. */
export async function dismiss(ids: readonly string[]): Promise<void> {
  await withLedger(async (db) => {
    const end = { state: 'dismissed' as const }
    const gone = await db.transaction().execute((tx) => settleRefused(tx, idsOf(ids), end, terminalActor()))
    process.stderr.write(`${gone} let go of\n`)
  })
}
