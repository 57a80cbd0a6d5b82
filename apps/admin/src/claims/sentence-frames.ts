import type { PortableClaim } from '@trucot/core/review/portable-claim'

type EventType = Extract<PortableClaim, { type: 'event' }>['eventType']

/** How one language puts claims into sentences: for each kind of claim frames with slots, the fullest first. */
export interface SentenceFrames {
  /** Joins the last name of a list to those before it. */
  and: string
  office: { held: readonly string[]; former: readonly string[] }
  event: Record<EventType, readonly string[]>
  /** What is put behind the frame where the frame itself did not use it. */
  tail: { date: string; place: string; subject: string; objects: string; organizations: string; role: string }
  statement: { direct: readonly string[]; indirect: readonly string[] }
}

/** A piece of a frame: words as they stand, or the name of a slot. */
export type FramePiece = { words: string } | { slot: string }

/** Cuts "{giver} trao {objects}" into its pieces. */
export function framePieces(frame: string): FramePiece[] {
  return frame
    .split(/(\{\w+\})/u)
    .filter((piece) => piece !== '')
    .map((piece) => (/^\{\w+\}$/u.test(piece) ? { slot: piece.slice(1, -1) } : { words: piece }))
}

/** The first frame all of whose slots can be filled; the last one when none can. */
export function fittingFrame(frames: readonly string[], filled: (slot: string) => boolean): FramePiece[] {
  const cut = frames.map(framePieces)
  const fits = cut.find((pieces) => pieces.every((piece) => 'words' in piece || filled(piece.slot)))
  return fits ?? cut.at(-1) ?? []
}
