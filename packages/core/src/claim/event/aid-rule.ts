import { gateOf, phraseAt, phraseList } from '../../mention/phrase-table.ts'
import { type Chunk, chunkKey, opensGate } from '../story/chunk.ts'
import type { Story, StorySentence } from '../story/story.ts'
import type { EventCandidate, EventRule } from './event-candidate.ts'
import { isParty, partyStartingAt } from './party.ts'
import { subjectParty } from './subject-party.ts'
import { toldAs } from './told-as.ts'

const AID = phraseList(
  'quyết định viện trợ, quyết định viện trợ khẩn cấp, quyết định hỗ trợ, quyết định hỗ trợ khẩn cấp, trao tượng trưng, quyết định cử đoàn, quyết định cử lực lượng, trao biểu trưng, trao biển tượng trưng, trao bảng tượng trưng, trao hàng cứu trợ, trao hàng viện trợ',
)
/** These tell of a gift where a sum or a number of things follows. */
const GIVE = phraseList(
  'trao, trao tặng, tặng, bàn giao, ủng hộ, viện trợ, hỗ trợ, viện trợ khẩn cấp, hỗ trợ khẩn cấp, viện trợ không hoàn lại, chuyển, quyên góp, đóng góp, tài trợ',
)
/** The other side of the same gift, told of who takes it. */
const TAKE = phraseList('tiếp nhận, nhận')
const THINGS =
  /^(?:usd|đô|đồng|triệu|tỷ|tỉ|nghìn|ngàn|euro|yên|won|nhân dân tệ|bảng|kíp|tấn|liều|khẩu trang|bộ|suất|phần|máy|thùng|chiếc|lô|căn|ngôi)$/u
const GIFTS =
  /^(?:số tiền|khoản (?:tiền|viện|hỗ)|tiền hỗ|tiền ủng|quà (?:của|cho|tặng|hỗ)|lô (?:hàng|vật|thiết|thuốc|máy|khẩu|vắc|trang|sách)|trang thiết|vật tư|gói (?:viện|hỗ))/u
const MOST_FIGURES = 6
const MOST_BETWEEN = 24

const OPENS = gateOf(AID, GIVE, TAKE)

/** "… và quyết định viện trợ khẩn cấp 200.000 USD", "Đại sứ A trao 5.000 USD cho bà B": help decided on or handed over */
export const aidRule: EventRule = { opens: OPENS, read: aidEvents }

function aidEvents(story: Story, sentence: StorySentence): EventCandidate[] {
  const { tokens } = story.structure
  const { chunks } = sentence
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at]
    if (!opensGate(chunk, OPENS)) continue
    const decided = phraseAt(AID, tokens, chunk.first)
    const taken = decided ? null : phraseAt(TAKE, tokens, chunk.first)
    const given = decided ? null : (taken ?? phraseAt(GIVE, tokens, chunk.first))
    const hit = decided ?? given
    if (!hit || (given && !namesGift(chunks, at + given.last - given.first))) continue
    const subject = subjectParty(sentence, at)
    if (taken && (subject.persons.length === 0 || sentence.zone === 'title')) continue
    const recipients = recipientsOf(sentence, at + hit.last - hit.first).filter(
      (entity) => !subject.persons.includes(entity),
    )
    // "trao 100 suất quà" tells of an act only with somebody who does it, or a headline.
    if (given && !isParty(subject) && sentence.zone !== 'title') continue
    return [
      {
        type: 'other',
        rule: 'event/aid',
        sentence,
        first: hit.first,
        last: hit.last,
        participants: [
          ...subject.persons.map((entity) => ({
            entity,
            role: taken ? ('recipient' as const) : ('giver' as const),
          })),
          ...recipients.map((entity) => ({ entity, role: 'recipient' as const })),
        ],
        organizations: subject.bodies,
        objects: [],
        place: null,
        told: taken ? 'passing' : toldAs(story, sentence, at),
      },
    ]
  }
  return []
}

/** "5.000 USD", "số tiền …", "100 tấn gạo" right after the verb. */
function namesGift(chunks: readonly Chunk[], from: number): boolean {
  // "trao tặng Lào lô vật tư": to whom it goes may stand before what is given.
  const whom = isRecipient(chunks[from]) ? from + 1 : from
  const next = chunks.slice(whom, whom + MOST_FIGURES).map(chunkKey)
  if (GIFTS.test(next.join(' '))) return true
  const figure = next.findIndex((key) => /^\d/u.test(key))
  return figure >= 0 && figure <= 2 && next.slice(figure).some((key) => THINGS.test(key))
}

function isRecipient(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'place' || chunk?.kind === 'body' || chunk?.kind === 'persons'
}

/** "cho B", "tặng B", "tới B" after the gift. */
function recipientsOf({ chunks }: StorySentence, from: number): string[] {
  for (let at = from; at < Math.min(chunks.length, from + MOST_BETWEEN); at++) {
    if (/^[;.]$/u.test(chunkKey(chunks[at])) && !/^\d/u.test(chunkKey(chunks[at + 1]))) return []
    if (!/^(?:cho|tặng|tới|đến)$/u.test(chunkKey(chunks[at]))) continue
    const party = partyStartingAt(chunks, at + 1)
    if (party.persons.length > 0) return party.persons
  }
  return []
}
