import { type Chunk, chunkKey } from '../story/chunk.ts'
import type { Story, StorySentence } from '../story/story.ts'
import { NOBODY, type Party } from './party.ts'
import { delegationLeader, predicateStart } from './subject-party.ts'

/** How many sentences before a delegation may have been named. */
const FARTHEST = 24

/** "tiếp Đoàn" after the delegation was named with its leader: the leader is meant. */
export function guestLeaders(story: Story, sentence: StorySentence, after: number): string[] {
  return namesDelegation(sentence.chunks, after) ? delegationLeaders(story, sentence) : []
}

/** Who leads the delegation that the sentences up to this one name first. */
function delegationLeaders(story: Story, sentence: StorySentence): string[] {
  for (const { chunks } of story.sentences.slice(
    Math.max(0, sentence.index - FARTHEST),
    sentence.index + 1,
  )) {
    const led = delegationLeader(chunks)
    if (led.length > 0) return led
  }
  return []
}

/** "làm việc với Đoàn …", "gặp đoàn đại biểu …" */
export function namesDelegation(chunks: readonly Chunk[], after: number): boolean {
  return chunks.slice(after, after + 3).some((chunk) => chunkKey(chunk) === 'đoàn')
}

/** "Cùng ngày, đoàn đã hội đàm với B": the leader named before is meant. */
export function delegationBefore(story: Story, sentence: StorySentence, at: number): Party {
  const start = predicateStart(sentence.chunks, at)
  const delegation = [sentence.chunks[start], sentence.chunks[start - 1]].some(
    (chunk) => chunkKey(chunk) === 'đoàn',
  )
  const persons = delegation ? delegationLeaders(story, sentence) : []
  return persons.length > 0 ? { ...NOBODY, persons } : NOBODY
}
