import { ORPCError } from '@orpc/server'
import { compareTexts, type LineRun } from '@trucot/core/page/compare-texts'
import { listPages } from '@trucot/db/page-list'
import { loadPageText } from '@trucot/db/page-text'
import { procedures } from '../procedure.ts'
import { pageView } from './page-view.ts'

const linesOf = (runs: readonly LineRun[], kind: LineRun['kind']) =>
  runs.reduce((lines, run) => lines + (run.kind === kind ? run.lines.length : 0), 0)

export const compare = procedures.pages.compare.handler(async ({ context: { db }, input }) => {
  const pages = await listPages(db, input.articleId)
  const from = pages.find(({ id }) => id === input.from)
  const to = pages.find(({ id }) => id === input.to)
  if (!from || !to) throw new ORPCError('NOT_FOUND')
  const [before, after] = await Promise.all([loadPageText(db, from.id), loadPageText(db, to.id)])
  if (before === null || after === null) throw new ORPCError('NO_TEXT', { status: 409 })
  const runs = compareTexts(before, after)
  return {
    from: pageView(from),
    to: pageView(to),
    runs,
    removedLines: linesOf(runs, 'removed'),
    addedLines: linesOf(runs, 'added'),
  }
})
