import type { ServerSettings } from './cluster.ts'

/** What a keeper is to hold. */
export interface KeeperOrders extends ServerSettings {
  dataDir: string
  /** Made where it is missing. */
  database: string
}

/** What a keeper tells its parent. */
export type KeeperMessage =
  | { kind: 'ready'; url: string; dataDir: string; serverPid: number }
  | { kind: 'died'; message: string }
  | { kind: 'stopped' }
