import type { PendingAct } from './decision-outbox.ts'

/**
 * Unsent decisions of one account, kept in the browser's storage. Each page keeps its own list, so that two open
 * pages never overwrite each other; a page that opens later takes over what closed ones left.
 */
export function keptActs(storage: Storage, accountId: number, pageId: string) {
  const prefix = `trucot.pending.${accountId}.`
  const own = prefix + pageId

  function read(key: string): PendingAct[] {
    try {
      const kept: unknown = JSON.parse(storage.getItem(key) ?? '[]')
      return Array.isArray(kept) ? (kept as PendingAct[]) : []
    } catch {
      return []
    }
  }

  return {
    keep(acts: readonly PendingAct[]): void {
      try {
        if (acts.length === 0) storage.removeItem(own)
        else storage.setItem(own, JSON.stringify(acts))
      } catch {
        // A full or closed storage costs only the memory across a reload; sending goes on.
      }
    },
    takeOver(): PendingAct[] {
      const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
      return keys
        .filter((key) => key.startsWith(prefix))
        .flatMap((key) => {
          const acts = read(key)
          storage.removeItem(key)
          return acts
        })
    },
  }
}
