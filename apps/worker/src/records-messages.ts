import type { LogLevel } from '@trucot/service/env-fields'

/** What the process that makes records is told when it begins. */
export interface RecordsOrders {
  databaseUrl: string
  logLevel: LogLevel
  /** Articles that records follow in one transaction. */
  most: number
}

/** What it is told at the end. */
export const STOP = 'stop'

/** What it tells now and then. */
export interface RecordsWord {
  memoryBytes: number
}
