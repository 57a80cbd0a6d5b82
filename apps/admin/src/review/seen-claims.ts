import { onScopeDispose } from 'vue'

/** How much of a card has to be in sight, and how much of the window where the card is taller than that. */
const OF_CARD = 0.6
const OF_WINDOW = 0.5

/**
 * Which claims have been on the screen: bulk takes no others. One observer for all cards, however many there are.
 * Cards are told apart by their `data-claim`.
 */
export function useSeenClaims() {
  const seen = new Set<string>()
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, intersectionRatio, intersectionRect, rootBounds } of entries) {
        const tall = intersectionRect.height >= OF_WINDOW * (rootBounds?.height ?? Number.POSITIVE_INFINITY)
        if (intersectionRatio < OF_CARD && !tall) continue
        if (target instanceof HTMLElement && target.dataset.claim) seen.add(target.dataset.claim)
        observer.unobserve(target)
      }
    },
    { threshold: [0.1, 0.3, OF_CARD] },
  )
  onScopeDispose(() => observer.disconnect())
  return {
    has: (claimId: string) => seen.has(claimId),
    watch: (card: Element) => observer.observe(card),
    unwatch: (card: Element) => observer.unobserve(card),
  }
}
