/** A date as feeds write them; null where it is none, or none of a news article. */
export function dateOf(text: string | undefined): Date | null {
  if (text === undefined || text.length > 100) return null
  const date = new Date(text.trim())
  const year = date.getUTCFullYear()
  return Number.isNaN(date.getTime()) || year < 1990 || year > 2200 ? null : date
}

/** An absolute web address; undefined for anything else. */
export function webAddress(text: string | undefined, base: string): string | undefined {
  const url = text === undefined ? null : URL.parse(text.trim(), base)
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:'
  return isWeb && url.href.length <= 2000 ? url.href : undefined
}
