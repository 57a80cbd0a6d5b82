import type { ArticleInput } from '../../article/article-input.ts'
import type { Span } from '../../text/span.ts'
import { textHash } from '../../text/text-hash.ts'
import type { ArticleRecord } from '../article-record.ts'
import { RecordJoiner } from './join-records.ts'

/** A part of a long text as an input of its own: dated by what was found before it, and without the page's headline. */
function inputOfPart(
  input: ArticleInput,
  { start, end }: Span,
  found: ArticleRecord['published'],
): ArticleInput {
  const { title, published = found?.date, ...meta } = input.meta ?? {}
  return {
    ...input,
    text: input.text.slice(start, end),
    meta: { ...meta, ...(published ? { published } : {}), ...(title && start === 0 ? { title } : {}) },
  }
}

/** Reads the parts of a long text one after another into one record; `read` is also told where its part begins. */
export function readParts(
  input: ArticleInput,
  parts: readonly Span[],
  read: (part: ArticleInput, offset: number) => ArticleRecord,
): ArticleRecord {
  const joiner = new RecordJoiner()
  for (const part of parts)
    joiner.add(read(inputOfPart(input, part, joiner.published), part.start), part.start)
  return joiner.join(textHash(input.text))
}
