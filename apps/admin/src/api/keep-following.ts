import { onScopeDispose } from 'vue'

/**
 * Follows a live stream for as long as the calling component lives. A stream that ends or is lost is opened again after
 * a pause; what was missed meanwhile the screens ask for when they come into view.
 */
export function keepFollowing<Change>(
  open: (signal: AbortSignal) => Promise<AsyncIterable<Change>>,
  take: (change: Change) => void,
  pauseMs: number,
): void {
  const stop = new AbortController()

  async function follow(): Promise<void> {
    while (!stop.signal.aborted) {
      try {
        for await (const change of await open(stop.signal)) take(change)
      } catch {
        // A lost stream is opened again below.
      }
      if (stop.signal.aborted) return
      await new Promise((resolve) => setTimeout(resolve, pauseMs))
    }
  }

  void follow()
  onScopeDispose(() => stop.abort())
}
