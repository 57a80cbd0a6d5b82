const CODES = /^(?:08...|25P03|57P..|53300|ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN)/u
const MESSAGES =
  /Connection terminated|connection timeout|timeout exceeded when trying to connect|Client has encountered a connection error|driver has already been destroyed/iu

/** True where a query failed because the database could not be reached, not because of what was asked. */
export function isConnectionFault(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false
  if (fault instanceof AggregateError) return fault.errors.some(isConnectionFault)
  const code = 'code' in fault && typeof fault.code === 'string' ? fault.code : ''
  return CODES.test(code) || MESSAGES.test(fault.message)
}
