// While the scripts are still on their way, asks for what they will ask first. `src/api/early-answers.ts` takes it over;
// an answer that nobody wants is let go.
;(() => {
  const ask = (path) => {
    const answer = fetch(path)
    answer.catch(() => undefined)
    return answer
  }
  const { pathname, search } = location
  const answers = { '/api/session': ask('/api/session') }
  const query = new URLSearchParams(search)
  if ((pathname === '/' || pathname === '/inbox') && !query.has('text')) {
    const list = `/api/articles?status=${encodeURIComponent(query.get('status') ?? 'open')}&limit=50`
    answers[list] = ask(list)
  }
  const article = /^\/articles\/(\d+)$/.exec(pathname)
  if (article) answers[`/api/articles/${article[1]}`] = ask(`/api/articles/${article[1]}`)
  window.earlyAnswers = { at: performance.now(), answers }
})()
