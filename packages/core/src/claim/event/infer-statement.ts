import { phraseAt, phraseList } from '../../mention/phrase-table.ts'
import type { Said } from '../statement/find-statements.ts'
import { chunkKey, REACH } from '../story/chunk.ts'
import type { Story } from '../story/story.ts'
import { inferredEvent } from './inferred-event.ts'
import { predicateStart } from './subject-party.ts'
import type { ToldEvent } from './told-event.ts'

const DECLARES = phraseList(
  'ra tuyên bố, ra thông cáo, phát đi tuyên bố, đưa ra tuyên bố, công bố tuyên bố, ra tuyên bố chung, tuyên bố, lên tiếng, ra thông cáo báo chí, phản đối, lên án, bác bỏ, yêu cầu, kêu gọi, khẳng định, bày tỏ quan ngại, hoan nghênh, cảnh báo, cáo buộc',
)

/** Where an article tells nothing but what people said, the saying is what it reports; who spoke first is its speaker. */
export function inferStatement(story: Story, said: readonly Said[]): ToldEvent | null {
  const [first] = said
  if (!first) return institutional(story)
  return inferredEvent(story, first, { type: 'statement', rule: 'event/only-speech' }, [
    { entity: first.speaker, role: 'speaker' },
  ])
}

/** "Bộ Ngoại giao ra tuyên bố phản đối …": nobody speaks, and the body's declaration opens the article. */
function institutional(story: Story): ToldEvent | null {
  for (const sentence of story.sentences) {
    if (sentence.zone !== 'title' && sentence.zone !== 'lead') continue
    for (const [at, chunk] of sentence.chunks.slice(0, REACH).entries()) {
      if (chunk.kind !== 'word' || !phraseAt(DECLARES, story.structure.tokens, chunk.first)) continue
      const subject = sentence.chunks[predicateStart(sentence.chunks, at) - 1]
      if (subject?.kind !== 'body' || chunkKey(sentence.chunks[at - 1]) === 'được') continue
      const evidence = { start: sentence.start, end: sentence.end }
      const event = inferredEvent(story, { evidence }, { type: 'statement', rule: 'event/declared' }, [])
      for (const candidate of event?.candidates ?? []) candidate.organizations.push(subject.entity)
      return event
    }
  }
  return null
}
