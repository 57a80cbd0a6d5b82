import type { InWork } from '@trucot/db/worker'

/** As many as are told of. */
const MOST_TOLD = 16

/**
 * Tells for how many seconds each article has been in work, the longest first, as far as it was looked at before: an
 * article that is new in it has just begun. `now` gives seconds.
 */
export function openWorkClock(
  now: () => number = () => performance.now() / 1000,
): (inWork: ReadonlySet<number>) => InWork[] {
  let began = new Map<number, number>()
  return (inWork) => {
    const at = now()
    began = new Map([...inWork].map((articleId) => [articleId, began.get(articleId) ?? at]))
    return [...began]
      .map(([articleId, since]) => ({ articleId, seconds: Math.round(at - since) }))
      .sort((a, b) => b.seconds - a.seconds)
      .slice(0, MOST_TOLD)
  }
}
