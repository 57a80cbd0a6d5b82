import type { ProcedureName } from './contract.ts'
import type { Permission } from './permissions.ts'

/** Who may call: anyone at all, anyone signed in, or accounts whose role has the permission. */
export type Access = 'anyone' | 'signed_in' | Permission

/** What each procedure asks of its caller. A procedure that is missing here does not compile, and is refused. */
export const ACCESS: Readonly<Record<ProcedureName, Access>> = {
  'session.signIn': 'anyone',
  'session.signOut': 'anyone',
  'session.me': 'signed_in',
  'session.changePassword': 'signed_in',
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
  'pages.compare': 'read',
  'refused.list': 'import',
  'refused.retry': 'import',
  'refused.dismiss': 'import',
  'fetches.order': 'import',
  'fetches.get': 'import',
  'sources.list': 'sources',
  'sources.get': 'sources',
  'sources.items': 'sources',
  'sources.preview': 'sources',
  'sources.create': 'sources',
  'sources.update': 'sources',
  'sources.check': 'sources',
  'sources.backfill': 'sources',
  'sources.remove': 'sources',
  'queue.status': 'queue',
  'queue.requeue': 'queue',
  'campaigns.choices': 'campaigns',
  'campaigns.count': 'campaigns',
  'campaigns.preview': 'campaigns',
  'campaigns.create': 'campaigns',
  'campaigns.list': 'campaigns',
  'campaigns.get': 'campaigns',
  'campaigns.start': 'campaigns',
  'campaigns.pause': 'campaigns',
  'campaigns.resume': 'campaigns',
  'campaigns.cancel': 'campaigns',
  'campaigns.change': 'campaigns',
  'campaigns.retryFailed': 'campaigns',
  'campaigns.errors': 'campaigns',
  'campaigns.items': 'campaigns',
  'campaigns.diff': 'campaigns',
  'campaigns.changes': 'campaigns',
  'campaigns.rollback': 'campaigns',
  'campaigns.progress': 'campaigns',
  'campaigns.templates.list': 'campaigns',
  'campaigns.templates.save': 'campaigns',
  'campaigns.templates.remove': 'campaigns',
  'campaigns.schedules.list': 'campaigns',
  'campaigns.schedules.create': 'campaigns',
  'campaigns.schedules.update': 'campaigns',
  'campaigns.schedules.remove': 'campaigns',
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

/** What a campaign changed, claim by claim, streamed outside the procedures as the exports are; `:id` is the campaign's. */
export const CAMPAIGN_EXPORTS = {
  jsonl: { path: '/campaigns/:id/diff.jsonl', mediaType: 'application/x-ndjson', access: 'campaigns' },
  csv: { path: '/campaigns/:id/diff.csv', mediaType: 'text/csv', access: 'campaigns' },
} as const satisfies Record<ExportFormat, { path: string; mediaType: string; access: Permission }>
