const { charCodeAt } = String.prototype

/**
 * The UTF-16 code unit at an offset, NaN beyond the end. Calls the method apart from the string: where strings of many
 * forms in memory pass (cut out, put together, as they came), looking the method up on each costs five times the call.
 */
export function unitAt(text: string, at: number): number {
  return charCodeAt.call(text, at)
}
