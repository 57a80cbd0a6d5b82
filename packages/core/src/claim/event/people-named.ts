import type { Participant } from '../claim.ts'
import { type Chunk, chunkKey, REACH } from '../story/chunk.ts'
import type { StorySentence } from '../story/story.ts'
import { partyStartingAt } from './party.ts'
import { subjectParty } from './subject-party.ts'

/** How far before "chủ trì" its subject may stand. */
const CHAIR_WITHIN = 12
/** How many words a list of chairs may take to open. */
const LIST_OPENS = 9
const LEADS_IN = 'tại'
const PRESENCE = new Set(['gia', 'dự', 'mặt', 'diện'])

/** Whom a sentence names after "sự tham dự của". */
export function presentIn({ chunks }: StorySentence): Participant[] {
  const from = chunks.findIndex(
    (chunk, at) => chunkKey(chunk) === 'của' && PRESENCE.has(chunkKey(chunks[at - 1])),
  )
  if (from < 0) return []
  const found: Participant[] = []
  for (const chunk of chunks.slice(from + 1, from + REACH)) {
    if (/^[.:]$/u.test(chunkKey(chunk))) break
    if (chunk.kind !== 'persons' || chunk.by !== 'name') continue
    for (const entity of chunk.persons) found.push({ entity, role: 'attendee' })
  }
  return found
}

/** Everybody a list names; those an office alone names are meant by others already. */
export function namedIn(sentence: StorySentence, role: Participant['role']): Participant[] {
  const chairs = new Set(chairsOf(sentence).map(({ entity }) => entity))
  const found: Participant[] = []
  for (const [at, chunk] of sentence.chunks.entries()) {
    if (chunk.kind !== 'persons' || chunk.by !== 'name' || chunkKey(sentence.chunks[at - 1]) === 'của')
      continue
    for (const entity of chunk.persons) found.push({ entity, role: chairs.has(entity) ? 'chair' : role })
  }
  return found
}

/** The first party of the sentence that no preposition governs. */
export function subjectOf(sentence: StorySentence, role: Participant['role']): Participant[] {
  const { chunks } = sentence
  for (let at = 0; at < chunks.length; at++) {
    if (chunks[at]?.kind !== 'persons') continue
    if (/^(?:với|của|cho|tới|đến|do|bởi|tiếp|đón|mời)$/u.test(chunkKey(chunks[at - 1]))) continue
    return partyStartingAt(chunks, at).persons.map((entity) => ({ entity, role }))
  }
  return []
}

/** "A chủ trì …", "dưới sự chủ trì của A và B", "do A chủ trì" */
export function chairsOf(sentence: StorySentence): Participant[] {
  const { chunks } = sentence
  const at = chunks.findIndex(
    (chunk, index) =>
      (chunkKey(chunk) === 'chủ' && chunkKey(chunks[index + 1]) === 'trì' && !areChairs(chunks, index)) ||
      (chunkKey(chunk) === 'điều' && chunkKey(chunks[index + 1]) === 'hành'),
  )
  if (at < 0) return []
  const chair = (persons: readonly string[]) => persons.map((entity) => ({ entity, role: 'chair' as const }))
  if (chunkKey(chunks[at + 2]) === 'của') {
    const found: string[] = []
    for (let next = at + 3; next < chunks.length; next++) {
      const chunk = chunks[next]
      if (chunk?.kind === 'persons') found.push(...chunk.persons)
      else if (!/^(?:,|và|ngài|ông|bà|)$/u.test(chunkKey(chunk)) || chunkKey(chunk) === LEADS_IN) break
    }
    return chair(found)
  }
  const opens = at === 0 || (at === 1 && chunkKey(chunks[0]) === 'đồng')
  if (opens) return chair(chairsListed(chunks, at + 2))
  for (let back = at - 1; back >= 0 && back > at - CHAIR_WITHIN; back--) {
    const chunk = chunks[back]
    if (chunk?.kind === 'persons') return chair(chunk.persons)
    if (chunk?.kind === 'mark' && !/^[,–-]$/u.test(chunkKey(chunk))) break
  }
  return []
}

/** "trước sự chứng kiến của hai đồng chủ trì": those who chair, and nothing that is done. */
function areChairs(chunks: readonly Chunk[], at: number): boolean {
  const before = chunkKey(chunks[at - 1]) === 'đồng' ? at - 2 : at - 1
  return /^(?:hai|các|những|vị)$/u.test(chunkKey(chunks[before])) || chunks[before]?.kind === 'collective'
}

/** "Chủ trì họp báo có: A, …; B, …": all whom the list names. */
function chairsListed(chunks: readonly Chunk[], from: number): string[] {
  const lists = chunks.findIndex((chunk, at) => at >= from && /^(?:có|gồm|là|:)$/u.test(chunkKey(chunk)))
  if (lists < 0 || lists - from > 2 * LIST_OPENS) return []
  return chunks
    .slice(lists, lists + REACH)
    .flatMap((chunk) => (chunk.kind === 'persons' && chunk.by === 'name' ? chunk.persons : []))
}

/** "dưới sự chứng kiến của A và B", "A và B chứng kiến …" */
export function witnessesOf(sentence: StorySentence): Participant[] {
  const { chunks } = sentence
  const at = chunks.findIndex(
    (chunk, index) => chunkKey(chunk) === 'chứng' && chunkKey(chunks[index + 1]) === 'kiến',
  )
  const party =
    chunkKey(chunks[at + 2]) === 'của' ? partyStartingAt(chunks, at + 3) : subjectParty(sentence, at)
  return party.persons.map((entity) => ({ entity, role: 'witness' as const }))
}

/** "đoàn … do A dẫn đầu", "A dẫn đầu đoàn …" */
export function leadersOf({ chunks }: StorySentence): string[] {
  const at = chunks.findIndex(
    (chunk, index) => chunkKey(chunk) === 'dẫn' && chunkKey(chunks[index + 1]) === 'đầu',
  )
  if (at < 0) return []
  const before = chunks[at - 1]?.kind === 'word' ? chunks[at - 2] : chunks[at - 1]
  return before?.kind === 'persons' ? before.persons : []
}

const REPORTS_WITHIN = 6

/** "Báo cáo do Phó Chủ tịch A trình bày", "tham luận do B đọc": who reports to a gathering. */
export function reportersIn({ chunks }: StorySentence): Participant[] {
  for (const [at, chunk] of chunks.entries()) {
    if (chunk.kind !== 'persons' || chunkKey(chunks[at - 1]) !== 'do') continue
    const after = chunks.slice(at + 1, at + 1 + REPORTS_WITHIN).map(chunkKey)
    if (/^(?:, )?(?:trình bày|đọc|báo cáo|thay mặt)/u.test(after.join(' ')))
      return chunk.persons.map((entity) => ({ entity, role: 'speaker' as const }))
  }
  return []
}
