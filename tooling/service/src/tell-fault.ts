import { z } from 'zod'
import { StartFault } from './start-fault.ts'

const SystemFault = z.object({
  code: z.string(),
  message: z.string(),
  address: z.string().optional(),
  port: z.number().optional(),
})

const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ECONNRESET',
  'EAI_AGAIN',
])

/** What one fault of the system means to the person who runs the service, by its code. */
function tellSystemFault({ code, message, address, port }: z.infer<typeof SystemFault>): string | null {
  const where = [address, port].filter((part) => part !== undefined).join(':')
  if (code === 'EADDRINUSE')
    return `Port ${port} on ${address} is taken: stop what listens there, or set PORT.`
  if (code === 'EACCES' && port !== undefined) return `Port ${port} may not be opened by this user: set PORT.`
  if (code === 'ENOSPC' || code === '53100') return 'The disk is full.'
  if (UNREACHABLE.has(code)) return `Nothing answers at ${where || 'the address given'} (${code}).`
  if (code === '28P01' || code === '28000') return `Postgres refuses the log-in of DATABASE_URL: ${message}.`
  if (code === '3D000') return `The database of DATABASE_URL does not exist: ${message}.`
  if (code.startsWith('57P')) return `Postgres is shutting down or starting up: ${message}.`
  if (code === '53300') return 'Postgres has no connection left to give.'
  return null
}

/**
 * The lines to show when a service cannot start or go on: those of a StartFault, one line for a fault of the system
 * that people meet (a taken port, an unreachable Postgres, a full disk), else null.
 */
export function tellFault(fault: unknown): readonly string[] | null {
  if (fault instanceof StartFault) return fault.lines
  if (fault instanceof AggregateError && fault.errors.length > 0) return tellFault(fault.errors[0])
  const system = SystemFault.safeParse(fault)
  const line = system.success ? tellSystemFault(system.data) : null
  if (line !== null) return [line]
  return fault instanceof Error && fault.cause !== undefined ? tellFault(fault.cause) : null
}

/** One line for any fault: what `tellFault` says, else the fault's own message. */
export function tellInOneLine(fault: unknown): string {
  return tellFault(fault)?.join(' ') ?? (fault instanceof Error ? fault.message : 'no answer')
}
