import type { ToldEvent } from './told-event.ts'

/** "Lãnh đạo nhiều nước đã gửi điện chia buồn": what only announces the messages that the text then tells one by one is none beside them. */
export function dropAnnouncedMessages(events: ToldEvent[]): void {
  const isTold = ({ main, type, participants }: ToldEvent) =>
    main && type === 'message' && participants.size > 1
  if (events.filter(isTold).length < FEWEST) return
  for (let at = events.length - 1; at >= 0; at--) {
    const event = events[at]
    if (event?.type !== 'message' || event.participants.size > 0) continue
    if (event.candidates.every(({ organizations }) => organizations.length === 0)) events.splice(at, 1)
  }
}

/** How many messages an article tells that announces them together. */
const FEWEST = 2
