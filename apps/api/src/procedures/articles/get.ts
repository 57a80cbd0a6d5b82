import { atOneMoment } from '@trucot/db/one-moment'
import { listPages } from '@trucot/db/page-list'
import { findTask } from '@trucot/db/reading-task'
import { reviewOf } from '@trucot/db/review'
import { pageView } from '../pages/page-view.ts'
import { procedures } from '../procedure.ts'
import { processingView } from '../queue/processing-view.ts'
import { summaryView } from './article-summary-view.ts'

export const get = procedures.articles.get.handler(async ({ context: { db }, input: { id }, errors }) => {
  const { review, pages, task } = await atOneMoment(db, async (tx) => ({
    review: await reviewOf(tx, id),
    pages: await listPages(tx, id),
    task: await findTask(tx, id),
  }))
  if (!review) throw errors.NOT_FOUND()
  const { article, record, states, log, text, readingId } = review
  return {
    article: summaryView(article),
    pages: pages.map(pageView),
    processing: task ? processingView(task) : null,
    readingId,
    readerVersion: review.readBy,
    readAt: review.readAt?.toISOString() ?? null,
    text,
    title: record?.title ?? null,
    published: record?.published ?? null,
    blocks: record?.blocks ?? [],
    entities: record?.entities ?? [],
    claims: record?.claims ?? [],
    conflicts: record?.conflicts ?? [],
    credits: {
      authors: record?.authors ?? [],
      agencies: record?.agencies ?? [],
      photographers: record?.photographers ?? [],
    },
    version: article.version,
    states,
    log,
  }
})
