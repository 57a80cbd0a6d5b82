import { type Chunk, chunkKey, REACH } from '../story/chunk.ts'
import type { Story, StorySentence } from '../story/story.ts'
import { delegationBefore } from './named-delegation.ts'
import { pairMeant } from './pair-meant.ts'
import { isParty, NOBODY, type Party, partyStartingAt } from './party.ts'
import { subjectParty } from './subject-party.ts'

/** Who does it: the subject before the verb; else who leads the delegation that does; else whom the verb's clause leads to. */
export function whoMeets(
  story: Story,
  sentence: StorySentence,
  at: number,
  after: number,
  hosts: readonly string[],
): Party {
  const subject = subjectParty(sentence, at)
  if (subject.persons.length > 0) return subject
  if (subject.bodies.length > 0)
    return { ...subject, persons: delegationBefore(story, sentence, at, hosts).persons }
  const pair = pairMeant(story, sentence, subject)
  if (pair.persons.length > 0 || isParty(subject)) return pair
  const others = [
    delegationBefore(story, sentence, at, hosts),
    subjectOfPair(sentence, at),
    subjectAfterClause(sentence, at, after),
  ]
  return others.find(isParty) ?? subject
}

/** "Bộ X tổ chức lễ đón và hội đàm với B": one subject of two things held. */
function subjectOfPair(sentence: StorySentence, at: number): Party {
  const { chunks } = sentence
  if (!/^(?:và|,)$/u.test(chunkKey(chunks[at - 1]))) return NOBODY
  for (let back = at - 2; back > 0 && back > at - 9; back--) {
    if (chunks[back]?.kind !== 'word') return NOBODY
    if (chunkKey(chunks[back]) === 'lễ') return subjectParty(sentence, back)
  }
  return NOBODY
}

/** "Gặp Thủ tướng B, Chủ tịch A cảm ơn …": the sentence opens with the verb, and who did it follows. */
function subjectAfterClause(sentence: StorySentence, at: number, after: number): Party {
  const { chunks } = sentence
  const opens = chunks.slice(0, at).every((chunk) => isSetting(chunk))
  if (!opens) return NOBODY
  for (let next = after + 1; next < Math.min(chunks.length, after + REACH); next++) {
    if (chunks[next]?.kind !== 'persons' || chunkKey(chunks[next - 1]) !== ',') continue
    const party = partyStartingAt(chunks, next)
    if (isSubjectBehind(chunks, next, party.last)) return party
  }
  return NOBODY
}

/** "Chiều 5/6, tại trụ sở Bộ, tiếp B, …": when and where, before the verb. */
function isSetting(chunk: Chunk): boolean {
  if (chunk.kind === 'date' || chunk.kind === 'place' || chunk.kind === 'body') return true
  return /^(?:,|tại|ở|trụ|sở|trước|sau|ngay|đó|cùng|cũng|ngày|chiều|sáng|trưa|tối|nhân|dịp|này|bên|lề)$/u.test(
    chunkKey(chunk),
  )
}

/** The party goes on with its verb, or its offices end in a comma before it. */
function isSubjectBehind(chunks: readonly Chunk[], at: number, last: number): boolean {
  if (chunks[last]?.kind === 'word') return true
  const [named, next] = [chunks[last - 1], chunks[last + 1]]
  const apposed = named?.kind === 'persons' && named.apposed && chunkKey(chunks[last]) === ','
  return apposed && at < last && next?.kind === 'word' && opensVerb(next.key)
}

/** No joint and no preposition: the word behind the offices of a subject. */
function opensVerb(key: string): boolean {
  return !/^(?:và|cùng|với|do|tại|ở|trong|nhân|về|trước|sau|theo|đang|sang|đến|người|nguyên)$/u.test(key)
}
