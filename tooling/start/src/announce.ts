import type { FirstAccount } from '@trucot/api/account/first-accounts'

export interface Announcement {
  address: string
  madeAccounts: readonly FirstAccount[]
  /** How many example pages went through the queue; 0 where none did. */
  examples: number
  /** False where some of them were still being read. */
  examplesRead: boolean
  /** Where the embedded Postgres keeps its data; null with an outside one. */
  dataFolder: string | null
  logFolder: string
  queue: 'Postgres' | 'Redis'
  seconds: number
}

/** What a person sees when everything runs. Passwords are shown here once and kept nowhere. */
export function announce(facts: Announcement): string {
  const lines = [`Trụ Cột is ready at ${facts.address} (${facts.seconds.toFixed(1)} s)`, '']
  lines.push(...formatAccounts(facts.madeAccounts))
  if (facts.examples > 0) {
    const how = facts.examplesRead ? 'were read and wait in the inbox' : 'are still being read'
    lines.push(`${facts.examples} example articles ${how}.`)
  }
  lines.push(
    facts.dataFolder === null ? 'Data: in the Postgres of DATABASE_URL.' : `Data: ${facts.dataFolder}`,
    `Queue: on ${facts.queue}.   Logs: ${facts.logFolder}`,
    'Stop with Ctrl-C.',
  )
  return lines.join('\n')
}

/** The log-ins that were made just now, or nothing. */
export function formatAccounts(accounts: readonly FirstAccount[]): string[] {
  if (accounts.length === 0) return []
  const width = Math.max(...accounts.map((account) => account.email.length))
  return [
    'First log-ins, shown this once (change or disable them under Accounts):',
    ...accounts.map(({ role, email, password }) => `  ${role.padEnd(9)} ${email.padEnd(width)}  ${password}`),
    '',
  ]
}
