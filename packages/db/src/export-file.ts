import { type AcceptedClaim, acceptedClaim } from '@trucot/core/export/accepted-claim'
import { claimCsvHeader, claimCsvRow } from '@trucot/core/export/claim-csv'
import type { Database } from './database.ts'
import { acceptedArticles } from './export.ts'

export const EXPORT_FORMATS = ['jsonl', 'csv'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** Without it spreadsheets take Vietnamese letters for something else. */
const BYTE_ORDER_MARK = '\ufeff'

/** Every accepted claim with its source, quotes and who decided, by article. */
export async function* exportedClaims(db: Database): AsyncGenerator<AcceptedClaim> {
  for await (const { article, accepted, text, log } of acceptedArticles(db)) {
    const { sourceKey, url, title, publishedOn, outlet } = article
    const source = { key: sourceKey, url, title, published: publishedOn, outlet }
    for (const state of accepted) yield acceptedClaim(source, text, state, log)
  }
}

/** An export file piece by piece: JSON Lines for programs, CSV for spreadsheets. Memory stays level. */
export async function* exportFile(db: Database, format: ExportFormat): AsyncGenerator<string> {
  if (format === 'csv') yield BYTE_ORDER_MARK + claimCsvHeader()
  for await (const claim of exportedClaims(db)) {
    yield format === 'csv' ? claimCsvRow(claim) : `${JSON.stringify(claim)}\n`
  }
}
