import { gateOf, phraseAt, phraseList } from '../../mention/phrase-table.ts'
import { type Chunk, chunkAfter, chunkKey, opensGate, REACH } from '../story/chunk.ts'
import type { Story, StorySentence } from '../story/story.ts'
import { complementOf } from './complement.ts'
import type { EventCandidate, EventRule } from './event-candidate.ts'
import { MEETING_NOUNS, PHONE_NOUNS } from './meeting-words.ts'
import { isParty, partyStartingAt } from './party.ts'
import { subjectParty } from './subject-party.ts'

const NOUNS = phraseList(`${MEETING_NOUNS}, ${PHONE_NOUNS}`)
const BY_PHONE = /điện/u
/** "khi tiếp B" */
const VERBS = phraseList(
  'tiếp, tiếp và làm việc, hội đàm với, hội kiến, hội kiến với, gặp, gặp gỡ, làm việc với, điện đàm với, trao đổi với, tiếp xúc với',
)

const OPENS = gateOf(NOUNS, VERBS)

/** "Cuộc làm việc lần thứ hai giữa …, ngày 5/3 tại Hà Nội", "A chủ trì buổi làm việc với …": a meeting told by its noun, with its own day, or led by a chair */
export const meetingNounRule: EventRule = { opens: OPENS, read: meetingNounEvents }

function meetingNounEvents(story: Story, sentence: StorySentence): EventCandidate[] {
  const { tokens } = story.structure
  const { chunks } = sentence
  const found: EventCandidate[] = []
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at]
    if (!opensGate(chunk, OPENS)) continue
    const when = chunkKey(chunks[at - 1]) === 'khi' && sentence.zone === 'lead'
    const hit = phraseAt(NOUNS, tokens, chunk.first) ?? (when ? phraseAt(VERBS, tokens, chunk.first) : null)
    if (!hit || tokens[hit.last]?.key === 'báo') continue
    const after = chunkAfter(chunks, at, hit.last)
    if (after < 0) continue
    const chairs = /^(?:trì)$/u.test(chunkKey(chunks[at - 1]))
    const dated = hasOwnDay(story, sentence)
    if (!chairs && !dated) continue
    const opens = when || /^(?:tại|trong|qua)$/u.test(chunkKey(chunks[at - 1]))
    const spoken = dated && opens ? spokenAt(story, sentence, at, after) : null
    if (spoken) {
      found.push(spoken)
      break
    }
    if (when) continue
    const agreed = dated && opens ? agreedAt(sentence, at, after, hit) : null
    if (agreed) {
      found.push(agreed)
      break
    }
    const complement = complementOf(story, sentence, after)
    const byPhone = BY_PHONE.test(hit.value)
    const between = complement.persons.length > 1
    const held = isHeld(chunks, at) || (between && takesPlace(chunks, at))
    if (byPhone && !(between && held)) continue
    // "tại buổi tiếp" in a dated sentence belongs to the verbs around it.
    if (!chairs && subjectVerbAround(sentence) && !held) continue
    const subject = subjectParty(sentence, at)
    if (chairs && !isParty(subject)) continue
    found.push({
      type: byPhone ? 'phone_call' : 'meeting',
      rule: 'event/meeting-noun',
      sentence,
      first: hit.first,
      last: hit.last,
      participants: [
        ...(chairs ? subject.persons.map((entity) => ({ entity, role: 'chair' as const })) : []),
        ...(chairs ? [] : complement.persons.map((entity) => ({ entity, role: 'attendee' as const }))),
      ],
      organizations: complement.bodies,
      objects: [],
      place: null,
      told: isToCome(chunks, at) ? 'planned' : 'told',
    })
    at = after - 1
  }
  return found
}

/** "Phát biểu tại buổi tiếp B, A nhấn mạnh …", "khẳng định của A, ngày 5/3, tại buổi tiếp B": the speech tells the meeting. */
function spokenAt(story: Story, sentence: StorySentence, at: number, after: number): EventCandidate | null {
  const { chunks } = sentence
  const complement = complementOf(story, sentence, after)
  const speaks = (chunk: Chunk | undefined, index: number): boolean =>
    chunk?.kind === 'persons' &&
    (index < at
      ? /^(?:của|là|,|)$/u.test(chunkKey(chunks[index - 1]))
      : index >= complement.last && chunkKey(chunks[index - 1]) === ',' && chunks[index + 1]?.kind === 'word')
  const speaker = chunks.slice(0, 2 * REACH).find(speaks)
  const guests = [...complement.persons, ...complement.leaders]
  if (speaker?.kind !== 'persons' || guests.length === 0) return null
  const receives = /tiếp/u.test(story.structure.tokens[(chunks[after - 1]?.last ?? 0) - 1]?.key ?? '')
  const others = guests.filter((entity) => !speaker.persons.includes(entity))
  const words = story.structure.tokens.slice(chunks[at]?.first ?? 0, chunks[after - 1]?.last ?? 0)
  return {
    type: words.some(({ key }) => BY_PHONE.test(key)) ? 'phone_call' : 'meeting',
    rule: 'event/meeting-spoken-at',
    sentence,
    first: chunks[at]?.first ?? sentence.first,
    last: chunks[after - 1]?.last ?? sentence.last,
    participants: [
      ...speaker.persons.map((entity) => ({
        entity,
        role: receives ? ('host' as const) : ('attendee' as const),
      })),
      ...others.map((entity) => ({ entity, role: receives ? ('guest' as const) : ('attendee' as const) })),
    ],
    organizations: complement.bodies,
    objects: [],
    place: null,
    told: 'told',
  }
}

const AGREED_BEFORE = 6

/** "A và B nhất trí … trong cuộc hội đàm ngày 5/3": two who open the lead agreed on something where they met. */
function agreedAt(
  sentence: StorySentence,
  at: number,
  after: number,
  hit: { first: number; last: number; value: string },
): EventCandidate | null {
  const { chunks, zone } = sentence
  const next = chunks[after]
  const ends = next?.kind === 'date' || /^(?:tại|diễn|vào|\.)$/u.test(chunkKey(next))
  if (zone !== 'lead' || !ends || /họp|đối thoại|tọa đàm/u.test(hit.value)) return null
  const opening = chunks.findIndex(({ kind }) => kind === 'persons')
  if (opening < 0 || opening > AGREED_BEFORE) return null
  const pair = partyStartingAt(chunks, opening)
  const acts = chunks[pair.last]?.kind === 'word' && pair.last < at
  if (pair.persons.length !== 2 || !acts || /^(?:của|với)$/u.test(chunkKey(chunks[opening - 1]))) return null
  return {
    type: BY_PHONE.test(hit.value) ? 'phone_call' : 'meeting',
    rule: 'event/meeting-spoken-at',
    sentence,
    first: hit.first,
    last: hit.last,
    participants: pair.persons.map((entity) => ({ entity, role: 'attendee' })),
    organizations: pair.bodies,
    objects: [],
    place: null,
    told: 'told',
  }
}

function hasOwnDay(story: Story, sentence: StorySentence): boolean {
  return sentence.chunks.slice(0, 2 * REACH).some((chunk) => {
    const date = chunk.kind === 'date' ? story.dates[chunk.mention] : undefined
    return date?.grain === 'day' || date?.grain === 'days'
  })
}

const HELD_WITHIN = 30

/** "Cuộc hội đàm giữa A và B diễn ra …": the noun opens the sentence and is said to take place. */
function isHeld(chunks: readonly Chunk[], at: number): boolean {
  if (chunks.slice(0, at).some(({ kind }) => kind !== 'date' && kind !== 'mark')) return false
  const words = chunks.slice(at, at + HELD_WITHIN).map(chunkKey)
  return /diễn ra|được tổ chức|được tiến hành|bắt đầu|kết thúc/u.test(words.join(' '))
}

const BEFORE_HELD = new Set('tại ở đã vừa sẽ diễn ra thủ đô'.split(' '))

/** "Chiều 5/3, tại Lào, đã diễn ra cuộc hội đàm giữa A và B": times and places stand before, and no party. */
function takesPlace(chunks: readonly Chunk[], at: number): boolean {
  if (chunkKey(chunks[at - 2]) !== 'diễn' || chunkKey(chunks[at - 1]) !== 'ra') return false
  return chunks.slice(0, at).every((chunk) => {
    if (chunk.kind === 'word') return BEFORE_HELD.has(chunk.key)
    return chunk.kind !== 'persons' && chunk.kind !== 'collective'
  })
}

const TO_COME =
  /(?:^| )(?:sẽ|dự kiến|sắp|chuẩn bị)(?: \S+){0,3} (?:diễn ra|được tổ chức|được tiến hành)(?: |$)/u

/** "Cuộc gặp giữa A và B dự kiến diễn ra ngày …" */
function isToCome(chunks: readonly Chunk[], at: number): boolean {
  return TO_COME.test(
    chunks
      .slice(at, at + REACH)
      .map(chunkKey)
      .join(' '),
  )
}

/** True where a person is the subject of the sentence: then its verb tells the event. */
function subjectVerbAround({ chunks }: StorySentence): boolean {
  return chunks
    .slice(0, 2 * REACH)
    .some(
      (chunk, at) =>
        chunk.kind === 'persons' &&
        chunks[at + 1]?.kind === 'word' &&
        chunkKey(chunks[at + 1]) !== 'với' &&
        chunkKey(chunks[at - 1]) !== 'của',
    )
}
