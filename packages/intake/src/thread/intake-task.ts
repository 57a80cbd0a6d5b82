import type { Offer, OpenedPage } from '../files/offered-page.ts'
import type { RefusalReason } from '../files/refusal.ts'
import type { SourceContent } from '../sources/source-content.ts'

/** What the parsers' thread is asked to do. */
export type IntakeTask = { kind: 'open'; offer: Offer } | { kind: 'source'; bytes: Uint8Array; url: string }

/** What it gives back. */
export type IntakeWork =
  | { pages: OpenedPage[] }
  | { content: SourceContent }
  | { refused: { reason: RefusalReason; explanation: string } }
