import type { z } from 'zod'

/** What one kind of job is: its queue and outbox topic have its name. */
export interface JobContract<Payload = unknown> {
  name: string
  schema: z.ZodType<Payload>
  /** How often the queue itself tries a job whose handler threw. The ledger tries its own tasks again by itself. */
  attempts: number
  /** Milliseconds before the second attempt; doubled before each one after. */
  backoff: number
}
