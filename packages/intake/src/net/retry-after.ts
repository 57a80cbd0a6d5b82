/** The longest pause a host is believed to ask for. */
const LONGEST_SECONDS = 86_400

/** Seconds that a Retry-After header asks to wait, a number or a date; null where it says nothing of use. */
export function retryAfterSeconds(header: string | undefined, now = Date.now()): number | null {
  if (header === undefined) return null
  const text = header.trim()
  const isNumber = /^\d{1,9}$/u.test(text)
  if (!isNumber && !/^[a-z]{3}/iu.test(text)) return null
  const seconds = isNumber ? Number(text) : Math.ceil((Date.parse(text) - now) / 1000)
  if (!Number.isFinite(seconds)) return null
  return Math.min(Math.max(seconds, 0), LONGEST_SECONDS)
}
