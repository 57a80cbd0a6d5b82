import { phraseAt, phraseList } from '../../mention/phrase-table.ts'
import type { Token } from '../../text/tokens.ts'
import { type Chunk, chunkKey, REACH } from '../story/chunk.ts'
import type { Story, StorySentence } from '../story/story.ts'
import type { EventCandidate } from './event-candidate.ts'
import { isMember } from './party.ts'
import { predicateStart } from './subject-party.ts'

/** Before an event's name these make it a mere occasion: it is not what the sentence tells. */
const OCCASIONS = phraseList(
  'nhân, nhân dịp, trong, trong khuôn khổ, sau, trước, kể từ, tại, ngay sau, kết quả, kết quả của, trước thềm, qua, trong dịp, tại các, trong các, của, theo, về, cho, từ, khi, trong chuyến, kết thúc, sau khi, trước khi, mời, đề nghị, việc, các, những, mong, mong muốn, thông qua, phục vụ, hoan nghênh, để, nhằm, thúc đẩy, sớm, tăng cường, duy trì, triển khai, kể từ khi, chuẩn bị, hướng tới, đẩy mạnh, nhận lời, kết quả tốt đẹp của, phát biểu tại, tổ chức thành công, mỗi',
)
/** A clause that opens with one of these says on what occasion the rest happened. */
const OPENING_OCCASIONS = phraseList(
  'được tin, nhận được tin, nhân dịp, nhân, sau khi, ngay sau khi, trước khi, khi, trong khuôn khổ, trong khuôn khổ chuyến, trong chuyến, trong thời gian, kết thúc, ngay sau, sau, bên lề, trước thềm, được sự, thay mặt',
)
const FUTURE = phraseList('sẽ, dự kiến, sắp, chuẩn bị, lên kế hoạch, có kế hoạch')

/** "Được tin A được bầu …, B gửi điện": the chunk index where an opening clause of occasion ends; 0 where there is none. */
function openingClauseEnd(story: Story, { chunks }: StorySentence): number {
  const { tokens } = story.structure
  let from = 0
  // "Theo TTXVN, được tin …": who tells it stands before.
  if (chunkKey(chunks[0]) === 'theo' && chunks[1]?.kind === 'body' && chunkKey(chunks[2]) === ',') from = 3
  // "Sau đó, tiếp B, A khẳng định …": when it was, and no occasion.
  if (/^(?:sau|trước|tiếp)$/u.test(chunkKey(chunks[from])) && chunkKey(chunks[from + 1]) === 'đó') from += 2
  while (chunks[from]?.kind === 'date' || chunkKey(chunks[from]) === ',') from++
  const first = chunks[from]
  if (first?.kind !== 'word' || !phraseAt(OPENING_OCCASIONS, tokens, first.first)) return 0
  for (let at = from + 1; at < Math.min(chunks.length - 1, from + REACH); at++) {
    if (chunkKey(chunks[at]) !== ',') continue
    if (isMember(chunks[at + 1]) && chunks[at + 2]?.kind === 'word') return at
  }
  return 0
}

/** Before whoever does it these say that the clause is a reason or an occasion. */
const CLAUSE_OCCASIONS = phraseList(
  'nhân dịp, nhân việc, chúc mừng, mừng, sau khi, ngay sau khi, kể từ khi, từ khi, trước khi, khi, việc, chứng kiến, vui mừng vì, giao, yêu cầu, đề nghị, phân công, cử, mời, chỉ đạo, mong, mong muốn, hy vọng',
)

/** "gửi điện mừng nhân dịp ông được bầu …": the clause of the verb hangs on another. */
function isOccasionOf(story: Story, { chunks, first: begin }: StorySentence, start: number): boolean {
  const subject = chunks[start - 1]
  const pronoun = /^(?:ông|bà)$/u.test(chunkKey(subject))
  if (subject?.kind !== 'persons' && !pronoun) return false
  const first = subject?.first ?? 0
  for (let back = 1; back <= 3 && first - back > begin; back++) {
    const hit = phraseAt(CLAUSE_OCCASIONS, story.structure.tokens, first - back)
    // "chào xã giao B và làm việc với C": "giao" ends another word there.
    if (hit?.last === first && !(hit.value === 'giao' && story.structure.tokens[hit.first - 1]?.key === 'xã'))
      return true
  }
  return false
}

const FUTURE_WITHIN = 40

/** "A sẽ hội đàm với B; dự Diễn đàn … và tiếp C": the verbs that follow are of what is to come too, up to another subject or "đã". */
function goesOnInFuture({ structure }: Story, chunks: readonly Chunk[], start: number): boolean {
  if (!/^(?:,|;|và)$/u.test(chunkKey(chunks[start - 1])) && chunkKey(chunks[start]) !== 'và') return false
  for (let at = start - 1; at >= 0 && at > start - FUTURE_WITHIN; at--) {
    const chunk = chunks[at]
    const key = chunkKey(chunk)
    if (key === 'đã' || key === 'vừa') return false
    const acts = chunk?.kind === 'persons' && /^[,;]$/u.test(chunkKey(chunks[at - 1]))
    if (acts && chunks[at + 1]?.kind === 'word') return chunkKey(chunks[at + 1]) === 'sẽ'
    if (key === 'sẽ' && chunk && phraseAt(FUTURE, structure.tokens, chunk.first)) {
      // "khẳng định sẽ …": what somebody promises is no plan of events.
      return chunks[at - 1]?.kind !== 'word'
    }
  }
  return false
}

const CALLED_OFF = phraseList(
  'bị hoãn, được hoãn, đã hoãn, phải hoãn, tạm hoãn, hoãn lại, hoãn chuyến, hoãn tổ chức, quyết định hoãn, bị hủy, đã hủy, phải hủy, được hủy, hủy chuyến, hủy bỏ chuyến, hủy tổ chức, quyết định hủy, bị hủy bỏ, đã hủy bỏ, hoãn cuộc, hủy cuộc, hoãn lễ, hủy lễ, hoãn hội nghị, hủy hội nghị, lùi thời gian, được lùi, lùi thời điểm, bị đình lại, không diễn ra, không thể diễn ra',
)
const OFF_BEFORE = 6
const OFF_BEHIND = 30

/** "Chuyến thăm của A, dự kiến từ ngày 5/3, đã bị hoãn", "hủy chuyến thăm Lào": what was called off has not happened. */
function isCalledOff(tokens: readonly Token[], { first, last }: StorySentence, at: number): boolean {
  for (let near = Math.max(first, at - OFF_BEFORE); near < Math.min(last, at + OFF_BEHIND); near++)
    if (phraseAt(CALLED_OFF, tokens, near)) return true
  return false
}

/** Whether the words at a chunk report the event, announce it (though it was called off since), or only refer to it. */
export function toldAs(story: Story, sentence: StorySentence, at: number): EventCandidate['told'] {
  const told = statedAs(story, sentence, at)
  const from = sentence.chunks[at]?.first ?? sentence.first
  return told === 'told' && isCalledOff(story.structure.tokens, sentence, from) ? 'planned' : told
}

function statedAs(story: Story, sentence: StorySentence, at: number): EventCandidate['told'] {
  const { tokens } = story.structure
  const { chunks } = sentence
  const start = predicateStart(chunks, at)
  for (let back = start; back < at; back++) {
    const chunk = chunks[back]
    if (chunk?.kind === 'word' && phraseAt(FUTURE, tokens, chunk.first)) return 'planned'
  }
  if (phraseAt(FUTURE, tokens, sentence.first)) return 'planned'
  if (goesOnInFuture(story, chunks, start)) return 'planned'
  if (at < openingClauseEnd(story, sentence)) return 'passing'
  if (isOccasionOf(story, sentence, start)) return 'passing'
  const first = chunks[start]?.first ?? sentence.first
  if (chunks[start - 1]?.kind !== 'word') return 'told'
  for (let back = 1; back <= 4; back++) {
    const hit = phraseAt(OCCASIONS, tokens, first - back)
    if (hit && hit.last === first && first - back >= sentence.first) return 'passing'
  }
  return 'told'
}
