import type { ArticleView } from '@trucot/contract/article-view'
import type { PortableClaim } from '@trucot/core/review/portable-claim'
import { withFingerprint } from '@trucot/core/review/portable-record'
import type { Span } from '@trucot/core/text/span'
import { computed, type Ref, ref, shallowRef } from 'vue'
import { BROWSE, type ReviewMode } from '../review-focus.ts'
import { guessClaimType } from './claim-type-guess.ts'
import { stepped, type WordStep, wholeWords, wordsOfContent } from './word-steps.ts'

/** Screen state that adding a claim reads and changes. */
interface AddingGround {
  view: () => ArticleView | null
  mode: Ref<ReviewMode>
  mayDecide: () => boolean
  /** Where a selection made by keyboard begins: the evidence of the focused claim, if it has any. */
  beginAt: () => Span | undefined
  /** Tells those who do not see it which words are selected now. */
  say: (words: string) => void
}

/** Selecting words of the text, by mouse or word by word, and making a claim of them. */
export function useClaimAdding({ view, mode, mayDecide, beginAt, say }: AddingGround) {
  const picked = shallowRef<Span | null>(null)
  /** The word that the keyboard has come to; null for a selection made by mouse. */
  const caret = ref<Span | null>(null)
  const text = computed(() => view()?.text ?? '')
  const blocks = computed(() => view()?.blocks ?? [])
  const words = computed(() => wordsOfContent(text.value, blocks.value))
  const quote = computed(() => (picked.value ? text.value.slice(picked.value.start, picked.value.end) : ''))
  const guess = computed(() => guessClaimType(quote.value))
  /** Words from both sides of page noise stand nowhere as one quote. */
  const acrossNoise = computed(() => {
    const span = picked.value
    return (
      span !== null &&
      blocks.value.some(({ kind, start, end }) => kind === 'noise' && start < span.end && end > span.start)
    )
  })

  function clear(): void {
    picked.value = null
    caret.value = null
    getSelection()?.removeAllRanges()
  }
  function cancel(): void {
    clear()
    mode.value = BROWSE
  }

  return {
    picked,
    caret,
    quote,
    guess,
    acrossNoise,
    /** What the pointer selected; while a claim is being made of words, those stay. */
    pick(span: Span | null): void {
      if (!mayDecide() || mode.value.kind === 'add' || (mode.value.kind === 'select' && span === null)) return
      picked.value = span && wholeWords(text.value, words.value, span)
      caret.value = null
    },
    /** Begins a selection by keyboard. */
    startSelecting(): void {
      if (!mayDecide() || words.value.length === 0) return
      mode.value = { kind: 'select' }
      if (picked.value) return
      const from = beginAt()?.start ?? 0
      picked.value = words.value.find((word) => word.end > from) ?? words.value[0] ?? null
      caret.value = picked.value
      say(quote.value)
    },
    step(step: WordStep): void {
      if (!picked.value) return
      const next = stepped(words.value, blocks.value, picked.value, step)
      if (!next) return
      picked.value = next.selection
      caret.value = next.moved
      say(quote.value)
    },
    /** Opens the form for the selected words. */
    open(claimType: PortableClaim['type']): void {
      if (!picked.value || acrossNoise.value || !mayDecide()) return
      getSelection()?.removeAllRanges()
      mode.value = { kind: 'add', claimType }
    },
    clear,
    cancel,
    /** The claim as the server will know it. */
    finished: (claim: PortableClaim): PortableClaim => withFingerprint(claim),
  }
}
