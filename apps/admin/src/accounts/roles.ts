import type { Role } from '@trucot/contract/permissions'
import { accounts } from '../i18n/vi/operate.ts'

/** The roles there are words for; the type holds the words to the contract's own list. */
const words: Record<Role, string> = accounts.role
export const ROLES = Object.keys(words) as Role[]
