import { explainArticle } from './explain-article.ts'
import type { ExplainRequest } from './explain-request.ts'

// Beside the page, so that keys are answered while it reads.
addEventListener('message', ({ data }: MessageEvent<ExplainRequest>) => {
  postMessage(explainArticle(data))
})
