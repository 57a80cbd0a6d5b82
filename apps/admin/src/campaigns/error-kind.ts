/** What kind of thing keeps articles of a campaign from being read, as far as its message tells. */
export type ErrorKind = 'slow' | 'large' | 'lost' | 'reader' | 'other'

const KINDS: readonly (readonly [ErrorKind, RegExp])[] = [
  // "reading took longer than <n> s"
  ['slow', /^reading took longer than /u],
  // "reading took more than <n> MB"
  ['large', /^reading took more than /u],
  // "the worker that read it was lost"
  ['lost', /^the worker that read it was lost/u],
  // "the reader failed: TypeError: …"
  ['reader', /^the reader failed/u],
]

/** Takes the message of an error's fingerprint; what nobody has named is other. */
export function errorKind(message: string): ErrorKind {
  return KINDS.find(([, form]) => form.test(message))?.[0] ?? 'other'
}
