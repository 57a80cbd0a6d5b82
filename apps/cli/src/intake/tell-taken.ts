import type { Taken } from '@trucot/intake/take-in'

/** One line of what became of a page: outcome, name, article, and the reason where it was refused. */
export function lineOf({ outcome, name, articleId, reason, explanation, encoding }: Taken): string {
  const article = articleId === null ? '' : `article ${articleId}`
  const why = outcome === 'refused' ? `${reason}: ${explanation}` : ''
  return [outcome, name, article, encoding ?? '', why].filter((part) => part !== '').join('\t')
}

/** Counts what became of pages. */
export class TakenTally {
  readonly counts = { new: 0, revised: 0, unchanged: 0, refused: 0 }

  add(taken: readonly Taken[]): void {
    for (const { outcome } of taken) this.counts[outcome]++
  }

  summary(): string {
    const { counts } = this
    const total = counts.new + counts.revised + counts.unchanged + counts.refused
    const parts = Object.entries(counts).map(([outcome, count]) => `${count} ${outcome}`)
    return `${total} pages: ${parts.join(', ')}\n`
  }
}
