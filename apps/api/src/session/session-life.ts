const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** A session that nobody uses for so long ends. */
export const IDLE_LIMIT = 7 * DAY
/** However much it is used, it ends then. */
export const AGE_LIMIT = 30 * DAY
/** How long the note of its last use may lag behind, so that not every request writes. */
const TOUCH_AFTER = 5 * MINUTE

/** When a session opened at `createdAt` and used at `now` ends. */
export function sessionEnd(createdAt: Date, now: Date): Date {
  return new Date(Math.min(createdAt.getTime() + AGE_LIMIT, now.getTime() + IDLE_LIMIT))
}

/** Whether the last use noted is so old that it should be written anew. */
export function wantsTouch(lastSeenAt: Date, now: Date): boolean {
  return now.getTime() - lastSeenAt.getTime() > TOUCH_AFTER
}
