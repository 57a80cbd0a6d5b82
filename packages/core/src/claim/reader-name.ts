// Apart from the reader itself: who only asks for its name need not load its rules and lists.

/** Changes whenever any rule's output can change. */
export const READER_VERSION = '6'

/** What the reader goes by with these rules left out: what a record says it was read by. */
export function readerName(without: readonly string[] = []): string {
  const rules = [...new Set(without)].sort()
  return rules.length === 0 ? READER_VERSION : `${READER_VERSION} without ${rules.join(', ')}`
}
