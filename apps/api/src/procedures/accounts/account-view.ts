import type { AccountView } from '@trucot/contract/accounts-contract'
import type { Account } from '@trucot/db/account'

/** An account as it travels. */
export function accountView({ id, email, name, role, createdAt, disabledAt }: Account): AccountView {
  return {
    id,
    email,
    name,
    role,
    createdAt: createdAt.toISOString(),
    disabledAt: disabledAt?.toISOString() ?? null,
  }
}
