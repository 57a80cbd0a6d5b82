/** What `public/early.js` asked for while the scripts were on their way, by path and query. */
interface EarlyAnswers {
  at: number
  answers: Record<string, Promise<Response> | undefined>
}

declare global {
  interface Window {
    earlyAnswers?: EarlyAnswers
  }
}

/** After so long the page has done more than begin: an answer is asked for anew. */
const FRESH_MS = 10_000

/** The answer to a request that was asked early, once; undefined where none was. */
export function takeEarlyAnswer({
  method,
  url,
}: Pick<Request, 'method' | 'url'>): Promise<Response> | undefined {
  const early = window.earlyAnswers
  if (!early || method !== 'GET' || performance.now() - early.at > FRESH_MS) return undefined
  const { pathname, search } = new URL(url)
  const key = pathname + search
  const answer = early.answers[key]
  early.answers[key] = undefined
  return answer
}
