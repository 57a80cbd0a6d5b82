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
import { importPages } from './pages/import.ts'
import { purge } from './pages/purge.ts'
import { restore } from './pages/restore.ts'
import { withdraw } from './pages/withdraw.ts'
import type { ApiContext } from './procedure.ts'
import { requeue } from './queue/requeue.ts'
import { status } from './queue/status.ts'
import { changePassword } from './session/change-password.ts'
import { me } from './session/me.ts'
import { signIn } from './session/sign-in.ts'
import { signOut } from './session/sign-out.ts'
import { acts } from './work/acts.ts'
import { returned } from './work/returned.ts'
import { tally } from './work/tally.ts'

/** The contract, each procedure with its handler. */
export const router = {
  session: { signIn, signOut, me, changePassword },
  articles: { list: listArticles, get, decide, assign, snooze, reread, changes },
  pages: { import: importPages, withdraw, restore, purge },
  queue: { status, requeue },
  accounts: { list: listAccounts, create, update },
  audit: { list: listAudit },
  campaigns,
  work: { tally, acts, returned },
} satisfies Router<typeof contract, ApiContext>
