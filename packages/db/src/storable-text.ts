/**
 * The same value with what Postgres cannot keep in text replaced by U+FFFD: NUL and lone surrogates, in every string
 * of it, keys included.
 */
export function storable<T>(value: T): T {
  return replaceIn(value) as T
}

function replaceIn(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed().replaceAll('\0', '\ufffd')
  if (Array.isArray(value)) return value.map(replaceIn)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [replaceIn(key), replaceIn(inner)]))
}
