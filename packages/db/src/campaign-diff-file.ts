import { csvRow } from '@trucot/core/export/csv-row'
import { sentenceOf } from '@trucot/core/export/sentence'
import type { PortableClaim } from '@trucot/core/review/portable-claim'
import { type ChangedArticle, listChangedArticles } from './campaign-changed-article.ts'
import type { Database } from './database.ts'
import type { ExportFormat } from './export-file.ts'

const STEP = 50
/** Without it spreadsheets take Vietnamese letters for something else. */
const BYTE_ORDER_MARK = '\ufeff'
const COLUMNS = [
  'article_id',
  'article',
  'article_title',
  'change',
  'type',
  'rule',
  'fields',
  'decided',
  'before',
  'after',
  'before_quotes',
  'after_quotes',
  'rolled_back',
]

const sentence = (claim: PortableClaim | null) => (claim ? sentenceOf(claim) : '')
const quotes = (claim: PortableClaim | null) => claim?.quotes.join(' | ') ?? ''

function csvRows({ articleId, sourceKey, title, rollback, changes }: ChangedArticle): string {
  return changes
    .map(({ kind, type, rule, fields, decided, before, after }) =>
      csvRow([
        String(articleId),
        sourceKey,
        title ?? '',
        kind,
        type,
        rule,
        fields.join('; '),
        String(decided),
        sentence(before),
        sentence(after),
        quotes(before),
        quotes(after),
        rollback ?? '',
      ]),
    )
    .join('')
}

function jsonLines({ changes, ...article }: ChangedArticle): string {
  return changes.map((change) => `${JSON.stringify({ ...article, ...change })}\n`).join('')
}

/** What a campaign changed, a line a claim, by article, piece by piece: memory stays level. */
export async function* campaignDiffFile(
  db: Database,
  campaignId: number,
  format: ExportFormat,
): AsyncGenerator<string> {
  if (format === 'csv') yield BYTE_ORDER_MARK + csvRow(COLUMNS)
  let after = 0
  for (;;) {
    const articles = await listChangedArticles(db, { campaignId, after, limit: STEP })
    for (const article of articles) {
      const lines = format === 'csv' ? csvRows(article) : jsonLines(article)
      if (lines !== '') yield lines
    }
    const last = articles.at(-1)
    if (!last || articles.length < STEP) return
    after = last.articleId
  }
}
