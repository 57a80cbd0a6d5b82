import { csvRow } from '@trucot/core/export/csv-row'
import { type AuditEntry, type AuditFilter, listAudit } from './audit.ts'
import type { DatabaseExecutor } from './database.ts'

const AT_A_TIME = 1000
/** Without it spreadsheets take Vietnamese letters for something else. */
const BYTE_ORDER_MARK = '\ufeff'
const COLUMNS = [
  'id',
  'at',
  'account',
  'actor',
  'origin',
  'action',
  'subject_type',
  'subject',
  'before',
  'after',
] as const

function cells(entry: AuditEntry): string[] {
  const json = (value: object | null) => (value === null ? '' : JSON.stringify(value))
  return [
    String(entry.id),
    entry.at.toISOString(),
    entry.accountId === null ? '' : String(entry.accountId),
    entry.actor,
    entry.origin,
    entry.action,
    entry.subjectType,
    entry.subjectId,
    json(entry.before),
    json(entry.after),
  ]
}

/** The audit as a file, newest first, piece by piece: memory stays level. */
export async function* auditFile(
  db: DatabaseExecutor,
  format: 'jsonl' | 'csv',
  filter: Omit<AuditFilter, 'limit' | 'before'> = {},
): AsyncGenerator<string> {
  if (format === 'csv') yield BYTE_ORDER_MARK + csvRow([...COLUMNS])
  let before: number | undefined
  for (;;) {
    const entries = await listAudit(db, { ...filter, limit: AT_A_TIME, ...(before ? { before } : {}) })
    for (const entry of entries) yield format === 'csv' ? csvRow(cells(entry)) : `${JSON.stringify(entry)}\n`
    before = entries.at(-1)?.id
    if (entries.length < AT_A_TIME) return
  }
}
