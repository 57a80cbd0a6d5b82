import type { Router } from '@orpc/server'
import type { contract } from '@trucot/contract/contract'
import { create } from './accounts/create.ts'
import { list as listAccounts } from './accounts/list.ts'
import { update } from './accounts/update.ts'
import { assign } from './articles/assign.ts'
import { changes } from './articles/changes.ts'
import { decide } from './articles/decide.ts'
import { get } from './articles/get.ts'
import { list as listArticles } from './articles/list.ts'
import { reread } from './articles/reread.ts'
import { snooze } from './articles/snooze.ts'
import { list as listAudit } from './audit/list.ts'
import { campaigns } from './campaigns/campaigns.ts'
import { fetches } from './fetches/fetches.ts'
import { status as fleetStatus } from './fleet/status.ts'
import { decide as decideIdentity, preview as previewIdentity } from './identity/decide.ts'
import { history, members, pairs } from './identity/look.ts'
import { compare } from './pages/compare.ts'
import { importPages } from './pages/import.ts'
import { purge } from './pages/purge.ts'
import { restore } from './pages/restore.ts'
import { withdraw } from './pages/withdraw.ts'
import type { ApiContext } from './procedure.ts'
import { requeue } from './queue/requeue.ts'
import { status } from './queue/status.ts'
import {
  alarms,
  bareOffices,
  events,
  find,
  get as getRecord,
  holders,
  statements,
  waiting,
} from './records/look.ts'
import { calendar, search } from './records/search.ts'
import { dismiss } from './refused/dismiss.ts'
import { list as listRefused } from './refused/list.ts'
import { retry } from './refused/retry.ts'
import { securitySecondFactor } from './security/second-factor.ts'
import { securitySessions } from './security/sessions.ts'
import { securityTokens } from './security/tokens.ts'
import { changePassword } from './session/change-password.ts'
import { me } from './session/me.ts'
import { signIn } from './session/sign-in.ts'
import { signOut } from './session/sign-out.ts'
import { ways } from './session/ways.ts'
import { backfill, check, create as createSource, remove, update as updateSource } from './sources/change.ts'
import { get as getSource, items, list as listSources } from './sources/look.ts'
import { preview } from './sources/preview.ts'
import { acts } from './work/acts.ts'
import { returned } from './work/returned.ts'
import { tally } from './work/tally.ts'

/** The contract, each procedure with its handler. */
export const router = {
  session: { signIn, signOut, me, changePassword, ways },
  security: { sessions: securitySessions, tokens: securityTokens, secondFactor: securitySecondFactor },
  articles: { list: listArticles, get, decide, assign, snooze, reread, changes },
  pages: { import: importPages, withdraw, restore, purge, compare },
  refused: { list: listRefused, retry, dismiss },
  fetches,
  sources: {
    list: listSources,
    get: getSource,
    items,
    preview,
    create: createSource,
    update: updateSource,
    check,
    backfill,
    remove,
  },
  queue: { status, requeue },
  fleet: { status: fleetStatus },
  accounts: { list: listAccounts, create, update },
  audit: { list: listAudit },
  campaigns,
  work: { tally, acts, returned },
  records: {
    get: getRecord,
    find,
    events,
    statements,
    holders,
    bareOffices,
    search,
    calendar,
    waiting,
    alarms,
  },
  identity: { pairs, members, history, preview: previewIdentity, decide: decideIdentity },
} satisfies Router<typeof contract, ApiContext>
