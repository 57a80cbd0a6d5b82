import type { ArticleInput } from '../../article/article-input.ts'
import type { DateMention, OfficeMention } from '../../mention/mention.ts'
import { type ReadingOptions, readWithMentions } from '../read-article.ts'
import { explainRecord } from './explain-record.ts'
import type { Trace, TracedMention } from './trace.ts'

function officeInWords({ title, organization, former }: OfficeMention): string {
  return `${former ? 'nguyên ' : ''}${title}${organization === null ? '' : ` @ ${organization}`}`
}

function traceUnjoined(mention: OfficeMention | DateMention, text: string): TracedMention {
  const { type, rule, start, end } = mention
  const value = type === 'office' ? officeInWords(mention) : mention.edtf
  return { type, rule, start, end, words: text.slice(start, end), entity: null, value }
}

/** Reads an article as the reader does and says which rules fired, in order. Pure, and never throws on any text. */
export function traceReading(input: ArticleInput, options: ReadingOptions = {}): Trace {
  const { mentions, record } = readWithMentions(input, options)
  const unjoined = mentions.filter((mention) => mention.type === 'office' || mention.type === 'date')
  return explainRecord(
    record,
    input.text,
    unjoined.map((mention) => traceUnjoined(mention, input.text)),
  )
}
