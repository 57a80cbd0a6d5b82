import type { Telemetry } from 'bullmq'
import { BullMQOtel } from 'bullmq-otel'
import type { BackendOptions } from './queue-backend.ts'

/** What makes BullMQ's queues and workers tell OpenTelemetry of their jobs; nothing where that is not wanted. */
export function jobTraces({ traced }: BackendOptions): { telemetry?: Telemetry } {
  return traced ? { telemetry: new BullMQOtel({ tracerName: 'trucot' }) } : {}
}
