const STANDARD_DAYS = 7

/** From when on a new source is taken from, unless somebody says: the last seven days. */
export function standardTakeSince(now = Date.now()): Date {
  return new Date(now - STANDARD_DAYS * 86_400_000)
}
