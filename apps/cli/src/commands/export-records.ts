import { once } from 'node:events'
import { type RecordExportFormat, recordExportFile } from '@trucot/db/record/export-records'
import { withLedger } from '../ledger/with-ledger.ts'

/** Prints records with their sources: what rests on accepted claims, or on proposed ones too. */
export async function exportRecords(options: {
  format: RecordExportFormat
  proposed?: boolean
}): Promise<void> {
  await withLedger(async (db) => {
    for await (const piece of recordExportFile(db, options.format, { proposed: options.proposed ?? false })) {
      if (!process.stdout.write(piece)) await once(process.stdout, 'drain')
    }
  })
}
