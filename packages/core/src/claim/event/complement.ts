import { phraseAt, phraseList } from '../../mention/phrase-table.ts'
import { type Chunk, chunkKey, REACH } from '../story/chunk.ts'
import type { Story, StorySentence } from '../story/story.ts'
import { NOBODY, type Party } from './party.ts'

/** Here the words that belong to an event end: reasons, occasions, topics. */
const CLAUSE_ENDS = phraseList(
  'và có, và tiếp, và hội đàm, và hội kiến, và làm việc, và tiếp xúc, và trao tặng, và tham dự, và chứng kiến, và chào, nhân, nhân dịp, nhằm, để, vì, liên quan, liên quan đến, trong khuôn khổ, trong bối cảnh, trước thềm, theo lời mời, theo, sau, sau khi, trước, trước khi, khi, về việc, về, do đó, qua đó, trong đó, đang, đã, sẽ, và đã, trong chuyến, tại buổi, tại cuộc, tại hội nghị, đến thăm, sang thăm, góp phần, thể hiện, mời, đồng thời, khẳng định, nhấn mạnh, cho biết, được, vào lăng viếng, đến viếng, đặt vòng hoa, dâng hương, và viếng, và vào lăng viếng, và đặt vòng hoa, và dâng hương',
)

/** Everybody named after the verb up to where its clause ends; "do ông A dẫn đầu" and the like give the leader apart. */
export interface Complement extends Party {
  leaders: string[]
  places: string[]
  documents: string[]
  awards: string[]
  conferences: string[]
}

/** Reads what follows a verb until the clause ends: reasons, topics, another predicate, a semicolon. */
export function complementOf(story: Story, sentence: StorySentence, from: number): Complement {
  const { tokens } = story.structure
  const { chunks } = sentence
  const read: Complement = {
    ...NOBODY,
    persons: [],
    bodies: [],
    leaders: [],
    places: [],
    documents: [],
    awards: [],
    conferences: [],
    first: from,
    last: from,
  }
  for (let at = from; at < Math.min(chunks.length, from + REACH); at++) {
    const chunk = chunks[at] as Chunk
    if (
      chunk.kind === 'mark' &&
      /^[;.!?…]$/u.test(chunk.key) &&
      !listGoesOn(chunks, at) &&
      !shortens(chunks, at)
    )
      break
    if (chunk.kind === 'word' && at > from && phraseAt(CLAUSE_ENDS, tokens, chunk.first)) break
    if (chunk.kind === 'word' && at > from + 1 && opensNextMeeting(story, chunks, at)) break
    if (chunk.kind === 'persons') {
      const key = chunkKey(chunks[at - 1])
      const leads = key === 'do' || leadsDelegation(story, chunks, at + 1)
      if (leads) read.leaders.push(...chunk.persons)
      else if (key !== 'của' && !newSubject(chunks, at)) read.persons.push(...chunk.persons)
      else if (key !== 'của') break
    } else if (chunk.kind === 'body') read.bodies.push(chunk.entity)
    else if (chunk.kind === 'place') read.places.push(chunk.entity)
    else if (chunk.kind === 'document') read.documents.push(chunk.entity)
    else if (chunk.kind === 'award') read.awards.push(chunk.entity)
    else if (chunk.kind === 'conference') read.conferences.push(chunk.entity)
    else if (chunk.kind === 'collective') read.others = true
    read.last = at + 1
  }
  return read
}

const NEXT_MEETINGS = phraseList(
  'hội đàm, hội kiến, gặp, gặp gỡ, làm việc với, chào xã giao, tiếp xúc, trao đổi với, điện đàm',
)

/** "hội kiến A, hội đàm với B và gặp C": whom the next meeting is with is named behind its verb. */
function opensNextMeeting({ structure }: Story, chunks: readonly Chunk[], at: number): boolean {
  if (!/^(?:,|và)$/u.test(chunkKey(chunks[at - 1])) || chunks[at - 2]?.kind !== 'persons') return false
  return phraseAt(NEXT_MEETINGS, structure.tokens, chunks[at]?.first ?? -1) !== null
}

/** "A dẫn đầu", "A làm Trưởng đoàn"; but "bổ nhiệm A làm Đại sứ". */
function leadsDelegation({ structure }: Story, chunks: readonly Chunk[], at: number): boolean {
  const key = chunkKey(chunks[at])
  return key === 'dẫn' || (key === 'làm' && structure.tokens[chunks[at + 1]?.first ?? -1]?.key === 'trưởng')
}

/** "gặp Jose Faustino Jr. và B": a full stop within a sentence, behind a name, shortens a word. */
function shortens(chunks: readonly Chunk[], at: number): boolean {
  return chunkKey(chunks[at]) === '.' && chunks[at - 1]?.kind === 'persons' && at < chunks.length - 1
}

/** "hội đàm với A, Bộ trưởng …; B, Thứ trưởng …": after the semicolon somebody else who does nothing of his own, or another paper. */
function listGoesOn(chunks: readonly Chunk[], at: number): boolean {
  if (chunkKey(chunks[at]) === ';' && chunks[at + 1]?.kind === 'document') return true
  if (chunkKey(chunks[at]) !== ';' || chunks[at + 1]?.kind !== 'persons') return false
  const next = chunks[at + 2]
  // "…; Bộ trưởng C cùng dự": who looks on has a clause of his own.
  if (chunkKey(next) === 'cùng' && /^(?:dự|tham|tiếp|có)$/u.test(chunkKey(chunks[at + 3]))) return false
  return next === undefined || next.kind === 'mark' || /^(?:và|cùng)$/u.test(chunkKey(next))
}

/** First words of what a host says or does after the offices behind his name. */
const SAYS = new Set(
  'bày nhiệt khẳng nhấn chúc cảm đánh hoan vui cho đề chân ghi trân chào thông biểu nêu tin mong'.split(' '),
)

/** A person after a comma, or one in whose company something else is done, begins a new clause where a verb follows. */
function newSubject(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at + 1]
  const before = chunkKey(chunks[at - 1])
  if (before === 'cùng') return /^(?:đồng|chủ|ký|chứng|dự|tham)$/u.test(chunkKey(next))
  if (before !== ',') return false
  const chunk = chunks[at]
  const [, verb] = chunks.slice(at + 1, at + 3)
  // "tiếp B, Chủ tịch …, đồng chí A, Thường trực …, bày tỏ …": the host's offices end in a comma.
  if (chunk?.kind === 'persons' && chunk.apposed && chunkKey(next) === ',' && verb?.kind === 'word')
    return SAYS.has(verb.key)
  return next?.kind === 'word' && !/^(?:và|cùng|với|dẫn|làm)$/u.test(next.key)
}
