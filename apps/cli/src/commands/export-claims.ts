import { once } from 'node:events'
import { type ExportFormat, exportFile } from '@trucot/db/export-file'
import { withLedger } from '../ledger/with-ledger.ts'

/** Prints what is accepted: every line with its sources and quotes. */
export async function exportClaims({ format }: { format: ExportFormat }): Promise<void> {
  await withLedger(async (db) => {
    for await (const piece of exportFile(db, format)) {
      if (!process.stdout.write(piece)) await once(process.stdout, 'drain')
    }
  })
}
