import { phraseAt, phraseList } from '../../mention/phrase-table.ts'
import type { Said } from '../statement/find-statements.ts'
import { chunkKey, REACH } from '../story/chunk.ts'
import type { Story } from '../story/story.ts'
import { inferredEvent } from './inferred-event.ts'
import { predicateStart, subjectParty } from './subject-party.ts'
import type { ToldEvent } from './told-event.ts'

const DECLARES = phraseList(
  'ra tuyên bố, ra thông cáo, phát đi tuyên bố, đưa ra tuyên bố, công bố tuyên bố, ra tuyên bố chung, tuyên bố, lên tiếng, ra thông cáo báo chí, phản đối, lên án, bác bỏ, yêu cầu, kêu gọi, khẳng định, bày tỏ quan ngại, hoan nghênh, cảnh báo, cáo buộc, giao thiệp, trao công hàm, gửi công hàm, triệu tập, triệu Đại sứ',
)

/** Where an article tells nothing but what people said, the saying is what it reports; who spoke first is its speaker. */
export function inferStatement(story: Story, said: readonly Said[]): ToldEvent | null {
  const [first] = said
  if (!first) return answered(story) ?? institutional(story)
  // An interview is told where it opens; where and when its answers tell of is elsewhere.
  const asked = first.rule === 'statement/interview-answer' ? answered(story) : null
  if (asked) return asked
  return inferredEvent(story, first, { type: 'statement', rule: 'event/only-speech' }, [
    { entity: first.speaker, role: 'speaker' },
  ])
}

const ANSWERS = phraseList(
  'trả lời câu hỏi, trả lời các câu hỏi, trả lời phỏng vấn, trả lời báo chí, trả lời phóng viên, chủ trì họp báo, chủ trì cuộc họp báo, có bài phát biểu, phát biểu trên truyền hình, có bài viết',
)

/** "Người phát ngôn A đã trả lời câu hỏi về …": nothing that was said is told, only that A spoke. */
function answered(story: Story): ToldEvent | null {
  for (const sentence of story.sentences) {
    if (sentence.zone !== 'title' && sentence.zone !== 'lead') continue
    for (const [at, chunk] of sentence.chunks.slice(0, 2 * REACH).entries()) {
      if (chunk.kind !== 'word' || !phraseAt(ANSWERS, story.structure.tokens, chunk.first)) continue
      const { persons } = subjectParty(sentence, at)
      if (persons.length !== 1) continue
      const evidence = { start: sentence.start, end: sentence.end }
      const speakers = persons.map((entity) => ({ entity, role: 'speaker' as const }))
      return inferredEvent(story, { evidence }, { type: 'statement', rule: 'event/only-speech' }, speakers)
    }
  }
  return null
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
