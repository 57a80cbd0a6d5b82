import { type DestinationStream, destination, type Logger, pino } from 'pino'
import { build } from 'pino-pretty'
import type { LogLevel } from './env-fields.ts'

export type Log = Logger

interface LogOptions {
  /** The service that speaks: "api", "worker". */
  name: string
  level: LogLevel
  /** Where lines go; standard output if not given: pretty on a terminal, else one JSON object a line. */
  to?: DestinationStream
}

/** Nothing under these names is ever written down. */
const SECRETS = [
  'password',
  'authorization',
  'cookie',
  '*.password',
  '*.authorization',
  '*.cookie',
  'req.headers.cookie',
  'req.headers.authorization',
  'res.headers["set-cookie"]',
]

/** Opens the log of a service. Lines are written synchronously, so the last one before an exit is not lost. */
export function openLog({ name, level, to }: LogOptions): Log {
  const stream =
    to ??
    (process.stdout.isTTY
      ? build({
          sync: true,
          ignore: 'pid,hostname,name',
          translateTime: 'SYS:HH:MM:ss',
          messageFormat: '{name}: {msg}',
        })
      : destination({ dest: 1, sync: true }))
  return pino({ name, level, redact: { paths: SECRETS, censor: '(hidden)' } }, stream)
}
