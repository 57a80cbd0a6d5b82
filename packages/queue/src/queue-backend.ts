import type { JobContract } from './job-contract.ts'

export interface QueueCounts {
  waiting: number
  active: number
  delayed: number
  failed: number
  /** Somebody has stopped it by hand: nothing is handed out until it is resumed. */
  paused: boolean
}

/** What holds the queue, and how well it is. */
export type StoreHealth =
  | {
      kind: 'redis'
      version: string
      memoryBytes: number
      /** Null where it may take as much as there is. */
      mostMemoryBytes: number | null
      /** What it does when its memory is full; null where it may not be asked. */
      policy: string | null
      /** Keys thrown away for want of memory since it started. */
      evictedKeys: number
    }
  | { kind: 'postgres'; sizeBytes: number; rows: number; deadRows: number }

/** Asks what holds the queue. The connection is made when it is first asked, and anew after a fault. */
export interface StoreWatch {
  /** Rejects at once while it cannot be reached. */
  health: () => Promise<StoreHealth>
  close: () => Promise<void>
}

/** Puts jobs of one contract into the queue. */
export interface OpenQueue<Payload> {
  /** Rejects at once while the queue cannot be reached. */
  add: (payloads: readonly Payload[]) => Promise<void>
  counts: () => Promise<QueueCounts>
  /** Throws everything away: nothing that matters is in it. */
  empty: () => Promise<void>
  close: () => Promise<void>
}

export interface WorkerOptions {
  /** Jobs handled at once. */
  concurrency: number
  /** A job failed, or the queue could not be reached. */
  onError: (error: Error) => void
}

/** Takes jobs of one contract out of the queue. */
export interface OpenWorker {
  /** Takes no more jobs and waits for those it has, at most so long. */
  close: (milliseconds: number) => Promise<void>
}

/** One job as its handler sees it. */
export interface HandledJob<Payload> {
  payload: Payload
  attempt: number
}
export type JobHandler<Payload> = (job: HandledJob<Payload>) => Promise<void>

/** What both backends may be told. */
export interface BackendOptions {
  /** Traces jobs from where they are put in to where they are handled; needs a tracer of OpenTelemetry to be set up. */
  traced?: boolean
}

/** Where the queue lives. Both backends behave alike; nothing but dispatch is entrusted to either. */
export interface QueueBackend {
  kind: 'redis' | 'postgres'
  /** Makes what the backend needs on its server; safe to call from several processes at once. */
  prepare: () => Promise<void>
  watchStore: () => StoreWatch
  openQueue: <Payload>(job: JobContract<Payload>) => OpenQueue<Payload>
  openWorker: <Payload>(
    job: JobContract<Payload>,
    handle: JobHandler<Payload>,
    options: WorkerOptions,
  ) => OpenWorker
}
