import type { ArticleView } from '@trucot/contract/article-view'
import { onScopeDispose, shallowRef, toRaw, watch } from 'vue'
import type { Explanation } from './explain-article.ts'
import { explainRequest } from './explain-request.ts'

/** The explanation of the reading on the screen, made beside the page while somebody wants it. */
export function useExplanation(view: () => ArticleView | null) {
  const explanation = shallowRef<Explanation | null>(null)
  const failed = shallowRef(false)
  let worker: Worker | undefined

  function stop(): void {
    worker?.terminate()
    worker = undefined
  }
  watch(
    () => [view()?.readingId, view()?.text] as const,
    () => {
      stop()
      explanation.value = null
      failed.value = false
      const shown = view()
      const request = shown && explainRequest(toRaw(shown))
      if (!request) return
      worker = new Worker(new URL('./explain.worker.ts', import.meta.url), { type: 'module' })
      worker.addEventListener('message', ({ data }: MessageEvent<Explanation>) => {
        explanation.value = data
        stop()
      })
      worker.addEventListener('error', () => {
        failed.value = true
        stop()
      })
      worker.postMessage(request)
    },
    { immediate: true },
  )
  onScopeDispose(stop)
  return { explanation, failed }
}
