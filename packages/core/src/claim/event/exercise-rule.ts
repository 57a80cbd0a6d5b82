import { gateOf, phraseAt, phraseList } from '../../mention/phrase-table.ts'
import { type Chunk, chunkAfter, chunkKey, REACH } from '../story/chunk.ts'
import type { Story, StorySentence } from '../story/story.ts'
import { complementOf } from './complement.ts'
import type { EventCandidate, EventRule } from './event-candidate.ts'
import { subjectParty } from './subject-party.ts'
import { toldAs } from './told-as.ts'

const EXERCISES = phraseList(
  'diễn tập, diễn tập chung, cuộc diễn tập, cuộc diễn tập chung, tập trận, tập trận chung, cuộc tập trận, cuộc tập trận chung, huấn luyện chung, cuộc huấn luyện chung, tuần tra chung, chuyến tuần tra chung, tuần tra liên hợp, bắn đạn thật',
)
const HELD =
  /diễn ra|bắt đầu|kết thúc|khai mạc|bế mạc|tổ chức|tiến hành|hoàn thành|tham gia|khởi động|thực hiện|sẽ|mở màn|tập trận|diễn tập/u
/** Before these words somebody speaks about an exercise, and none is told. */
const SPOKEN = new Set('về việc liên sau trước khi mọi đối bình phản lên án'.split(' '))
const SPOKEN_WITHIN = 8

/** "Nga và Lào tập trận chung", "Cuộc diễn tập … diễn ra từ ngày 5 đến 9/6": what armies do together, told in the headline or the lead */
export const exerciseRule: EventRule = { opens: gateOf(EXERCISES), read: exerciseEvents }

function exerciseEvents(story: Story, sentence: StorySentence): EventCandidate[] {
  const { tokens } = story.structure
  const { chunks, zone } = sentence
  if (zone !== 'title' && zone !== 'lead') return []
  for (let at = 0; at < Math.min(chunks.length, REACH); at++) {
    const chunk = chunks[at] as Chunk
    const hit = chunk.kind === 'word' ? phraseAt(EXERCISES, tokens, chunk.first) : null
    const before = chunks.slice(Math.max(0, at - SPOKEN_WITHIN), at)
    if (!hit || before.some((word) => SPOKEN.has(chunkKey(word)))) continue
    const after = chunkAfter(chunks, at, hit.last)
    if (after < 0) continue
    const words = chunks.slice(0, REACH).map(chunkKey).join(' ')
    const told = toldAs(story, sentence, at)
    if (told === 'passing' || !HELD.test(words)) continue
    const bodies = chunks.slice(0, REACH).flatMap((other) => (other.kind === 'body' ? [other.entity] : []))
    return [
      {
        type: 'other',
        rule: 'event/exercise',
        sentence,
        first: hit.first,
        last: hit.last,
        participants: subjectParty(sentence, at).persons.map((entity) => ({ entity, role: 'attendee' })),
        organizations: bodies,
        objects: complementOf(story, sentence, after).conferences,
        place: null,
        told,
      },
    ]
  }
  return []
}
