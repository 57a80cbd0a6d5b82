import type { ProcedureName } from './contract.ts'
import type { Permission } from './permissions.ts'

/**
 * Who may call: anyone at all, anyone signed in, only a person who signed in (no program with a token), or accounts
 * whose role has the permission.
 */
export type Access = 'anyone' | 'signed_in' | 'in_person' | Permission

/** What each procedure asks of its caller. A procedure that is missing here does not compile, and is refused. */
export const ACCESS: Readonly<Record<ProcedureName, Access>> = {
  'session.signIn': 'anyone',
  'session.signOut': 'anyone',
  'session.me': 'signed_in',
  'session.changePassword': 'in_person',
  'session.ways': 'anyone',
  'security.sessions.list': 'in_person',
  'security.sessions.revoke': 'in_person',
  'security.sessions.revokeOthers': 'in_person',
  'security.tokens.list': 'in_person',
  'security.tokens.create': 'in_person',
  'security.tokens.revoke': 'in_person',
  'security.secondFactor.get': 'in_person',
  'security.secondFactor.begin': 'in_person',
  'security.secondFactor.confirm': 'in_person',
  'security.secondFactor.remove': 'in_person',
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
  'fleet.status': 'queue',
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
  'records.get': 'read',
  'records.find': 'read',
  'records.events': 'read',
  'records.statements': 'read',
  'records.holders': 'read',
  'records.bareOffices': 'read',
  'records.search': 'read',
  'records.calendar': 'read',
  'records.waiting': 'read',
  'records.alarms': 'read',
  'identity.pairs': 'read',
  'identity.members': 'read',
  'identity.history': 'read',
  'identity.preview': 'decide',
  'identity.decide': 'decide',
}

/** The audit as a file, streamed outside the procedures. */
export const AUDIT_EXPORTS = {
  jsonl: { path: '/audit.jsonl', mediaType: 'application/x-ndjson', access: 'audit' },
  csv: { path: '/audit.csv', mediaType: 'text/csv', access: 'audit' },
} as const satisfies Record<string, { path: string; mediaType: string; access: Permission }>

/** Files of accepted claims, streamed outside the procedures: path under the API's prefix, and its media type. */
export const EXPORTS = {
  jsonl: { path: '/export.jsonl', mediaType: 'application/x-ndjson', access: 'export' },
  csv: { path: '/export.csv', mediaType: 'text/csv', access: 'export' },
} as const satisfies Record<string, { path: string; mediaType: string; access: Permission }>
export type ExportFormat = keyof typeof EXPORTS

/** Files of records, streamed likewise; `proposed=true` counts what nobody decided on too. */
export const RECORD_EXPORTS = {
  jsonl: { path: '/records.jsonl', mediaType: 'application/x-ndjson', access: 'export' },
  csv: { path: '/records.csv', mediaType: 'text/csv', access: 'export' },
  ftm: { path: '/records.ftm.jsonl', mediaType: 'application/x-ndjson', access: 'export' },
  popolo: { path: '/records.popolo.json', mediaType: 'application/json', access: 'export' },
} as const satisfies Record<string, { path: string; mediaType: string; access: Permission }>

/** What a campaign changed, claim by claim, streamed outside the procedures as the exports are; `:id` is the campaign's. */
export const CAMPAIGN_EXPORTS = {
  jsonl: { path: '/campaigns/:id/diff.jsonl', mediaType: 'application/x-ndjson', access: 'campaigns' },
  csv: { path: '/campaigns/:id/diff.csv', mediaType: 'text/csv', access: 'campaigns' },
} as const satisfies Record<ExportFormat, { path: string; mediaType: string; access: Permission }>
