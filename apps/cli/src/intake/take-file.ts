import { basename } from 'node:path'
import { keepRefusal } from '@trucot/db/refused-import'
import { MOST_FILE_BYTES } from '@trucot/intake/files/limits'
import { type Taken, takeIn } from '@trucot/intake/take-in'
import { type OfferFile, readOffer } from './offer-files.ts'
import type { Intake } from './with-intake.ts'

/** Takes one file in; one that is too large is not even read. */
export async function takeFile(intake: Intake, file: OfferFile): Promise<Taken[]> {
  const offer = readOffer(file)
  if (offer) return await takeIn(intake, offer)
  const name = basename(file.path)
  const [reason, explanation] = ['too_large', `the file has more than ${MOST_FILE_BYTES / 1024 / 1024} MB`]
  const refusal = { name, byteLength: file.byteLength, reason, explanation }
  await intake.db.transaction().execute((tx) => keepRefusal(tx, refusal, intake.by))
  return [{ name, outcome: 'refused', articleId: null, pageId: null, reason, explanation }]
}
