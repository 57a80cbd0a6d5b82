import type { Offer, OpenedPage } from '../files/offered-page.ts'
import type { RefusalReason } from '../files/refusal.ts'
import type { SourceContent } from '../sources/source-content.ts'

/** What the parsers' thread is asked to do. */
export type IntakeTask = { kind: 'open'; offer: Offer } | { kind: 'source'; bytes: Uint8Array; url: string }

/** A task with a bell that the thread rings when it begins, for it may have had to be started first. */
export type StartedIntakeTask = IntakeTask & {
  /** One shared integer: 0, and 1 once it has begun. */
  bell: Int32Array<SharedArrayBuffer>
}

/** Rings the bell: from now on the time limit counts. */
export function ringBell({ bell }: Pick<StartedIntakeTask, 'bell'>): void {
  Atomics.store(bell, 0, 1)
}

/** What it gives back. */
export type IntakeWork =
  | { pages: OpenedPage[] }
  | { content: SourceContent }
  | { refused: { reason: RefusalReason; explanation: string } }
