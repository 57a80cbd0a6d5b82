import type { Offer } from '../files/offered-page.ts'

/** What the parsers' thread is asked to do. */
export type IntakeTask = { kind: 'open'; offer: Offer } | { kind: 'source'; bytes: Uint8Array; url: string }
