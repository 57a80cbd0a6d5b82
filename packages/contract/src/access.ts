import type { ProcedureName } from './contract.ts'
import type { Permission } from './permissions.ts'

/** Who may call: anyone at all, anyone signed in, or accounts whose role has the permission. */
export type Access = 'anyone' | 'signed_in' | Permission

/** What each procedure asks of its caller. A procedure that is missing here does not compile, and is refused. */
export const ACCESS: Readonly<Record<ProcedureName, Access>> = {
  'session.signIn': 'anyone',
  'session.signOut': 'anyone',
  'session.me': 'signed_in',
  'articles.list': 'read',
  'articles.get': 'read',
  'articles.decide': 'decide',
  'articles.assign': 'decide',
  'articles.snooze': 'decide',
  'articles.reread': 'reread',
  'articles.changes': 'read',
  'pages.import': 'import',
  'pages.withdraw': 'withdraw',
  'pages.restore': 'withdraw',
  'pages.purge': 'purge',
  'queue.status': 'queue',
  'queue.requeue': 'queue',
  'accounts.list': 'accounts',
  'accounts.create': 'accounts',
  'accounts.update': 'accounts',
  'audit.list': 'audit',
  // Others' work asks for 'audit' besides.
  'work.tally': 'decide',
  'work.acts': 'decide',
  'work.returned': 'decide',
}

/** Files of accepted claims, streamed outside the procedures: path under the API's prefix, and its media type. */
export const EXPORTS = {
  jsonl: { path: '/export.jsonl', mediaType: 'application/x-ndjson', access: 'export' },
  csv: { path: '/export.csv', mediaType: 'text/csv', access: 'export' },
} as const satisfies Record<string, { path: string; mediaType: string; access: Permission }>
export type ExportFormat = keyof typeof EXPORTS
