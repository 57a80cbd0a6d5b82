import type { Span } from '../../text/span.ts'
import type { Story, StorySentence } from '../story/story.ts'
import type { OfficeDraft } from './office-claims.ts'

/**
 * Dates office claims by what they were said of: the day that their sentence names, else the day of the article's main event
 * (`day`, EDTF), else what they carry already. An interval counts from its first day.
 */
export function dateOffices(
  offices: readonly OfficeDraft[],
  story: Story,
  day: string | null,
): OfficeDraft[] {
  return offices.map((office) => {
    const [first] = office.evidence
    const named = first ? dayNamedIn(story, first) : null
    const asOf = named ?? (office.former ? null : day)
    return asOf === null ? office : { ...office, asOf: asOf.split('/')[0] ?? asOf }
  })
}

function dayNamedIn(story: Story, { start }: Span): string | null {
  const sentence = sentenceAt(story.sentences, start)
  for (const chunk of sentence?.chunks ?? []) {
    const date = chunk.kind === 'date' ? story.dates[chunk.mention] : undefined
    if (date?.grain === 'day' && date.edtf !== null) return date.edtf
  }
  return null
}

/** Sentences are in text order: the last that begins at or before the offset, where it reaches that far. */
function sentenceAt(sentences: readonly StorySentence[], offset: number): StorySentence | undefined {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const sentence = sentences[low - 1]
  return sentence && offset < sentence.end ? sentence : undefined
}
