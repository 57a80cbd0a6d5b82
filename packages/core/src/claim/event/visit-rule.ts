import { gateOf, phraseAt, phraseList } from '../../mention/phrase-table.ts'
import { type Chunk, chunkAfter, chunkKey, opensGate, REACH } from '../story/chunk.ts'
import type { Story, StorySentence } from '../story/story.ts'
import { complementOf } from './complement.ts'
import type { EventCandidate, EventRule } from './event-candidate.ts'
import { isParty, NOBODY, type Party, partyStartingAt } from './party.ts'
import { predicateStart, subjectParty } from './subject-party.ts'
import { toldAs } from './told-as.ts'

const VISITS = phraseList(
  'thăm chính thức, thăm cấp Nhà nước, thăm cấp nhà nước, thăm hữu nghị, thăm hữu nghị chính thức, thăm và làm việc, thăm làm việc, thăm và dự, thăm, công du, thăm xã giao, đi công tác, thăm chính thức và dự, thăm chính thức cấp Nhà nước, thăm nội bộ, công tác, thăm thực địa, thăm cấp cao, tham quan, thị sát, khảo sát thực tế, đi khảo sát, đi khảo sát thực tế, đi kiểm tra, đi kiểm tra thực tế, kiểm tra thực tế',
)
const NOT_AFTER = new Set(['hỏi', 'dò', 'quan', 'khám', 'viếng', 'bệnh', 'nom', 'gia'])
const BEGAN = /bắt đầu|kết thúc|thực hiện|tiến hành|có chuyến|lên đường/u
const NOUN_BEFORE = new Set(['chuyến', 'các', 'cuộc'])

const LANDS = phraseList(
  'hạ cánh, đáp xuống, đáp chuyến bay xuống, tới sân bay, đến sân bay, về tới sân bay, về đến sân bay',
)
const FLIES = /^(?:chở|đưa)$/u
const AIRBORNE_WITHIN = 12

/** "Chuyên cơ chở A và Đoàn đại biểu … đã hạ cánh xuống sân bay …": who is on board arrives on a visit; null where nobody is named. */
function arrival(story: Story, sentence: StorySentence, at: number): EventCandidate | null {
  const { chunks } = sentence
  const chunk = chunks[at]
  const hit = chunk?.kind === 'word' ? phraseAt(LANDS, story.structure.tokens, chunk.first) : null
  if (!hit) return null
  for (let board = at - 1; board > 0 && board > at - AIRBORNE_WITHIN; board--) {
    if (!FLIES.test(chunkKey(chunks[board]))) continue
    const { persons } = partyStartingAt(chunks, board + 1)
    if (persons.length === 0) return null
    return {
      type: 'visit',
      rule: 'event/visit',
      sentence,
      first: hit.first,
      last: hit.last,
      participants: persons.map((entity) => ({ entity, role: 'guest' as const })),
      organizations: [],
      objects: [],
      place: null,
      told: toldAs(story, sentence, board),
    }
  }
  return null
}

const OPENS = gateOf(VISITS, LANDS)

/** "A thăm chính thức Lào", "A đến Viêng Chăn, bắt đầu chuyến thăm …", "Chuyến thăm chính thức Lào của A diễn ra …" */
export const visitRule: EventRule = { opens: OPENS, read: visitEvents }

function visitEvents(story: Story, sentence: StorySentence): EventCandidate[] {
  const { tokens } = story.structure
  const { chunks } = sentence
  const found: EventCandidate[] = []
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at]
    if (!opensGate(chunk, OPENS)) continue
    const landed = arrival(story, sentence, at)
    if (landed) found.push(landed)
    const hit = phraseAt(VISITS, tokens, chunk.first)
    if (!hit || NOT_AFTER.has(tokens[hit.last]?.key ?? '')) continue
    const after = chunkAfter(chunks, at, hit.last)
    if (after < 0) continue
    const noun = NOUN_BEFORE.has(chunkKey(chunks[at - 1]))
    const complement = complementOf(story, sentence, after)
    const place = complement.places[0] ?? null
    if (/công tác/u.test(hit.value) && !noun && (place === null || hit.value === 'công tác')) continue
    const subject = noun ? nounSubject(sentence, at, after) : visitor(sentence, at)
    if (!isParty(subject) || (place === null && sentence.zone !== 'title' && !noun)) continue
    // "thăm, chúc Tết B": who is called on is no place.
    if (place === null && WISHES.test(keysOf(chunks, after, after + 2))) continue
    const going = isGoingOn(chunks, at) || GUESTS.test(keysOf(chunks, Math.max(0, at - 2 * REACH), at - 1))
    const told = going && sentence.zone !== 'title' ? 'passing' : toldAs(story, sentence, noun ? at - 1 : at)
    const began =
      noun &&
      BEGAN.test(
        chunks
          .slice(Math.max(0, at - 7), at)
          .map(chunkKey)
          .join(' '),
      )
    found.push({
      type: 'visit',
      rule: 'event/visit',
      sentence,
      first: hit.first,
      last: hit.last,
      participants: [...subject.persons.map((entity) => ({ entity, role: 'guest' as const }))],
      organizations: [],
      objects: [],
      place,
      told: noun && !began && told === 'told' && !opens(sentence, at) ? 'passing' : told,
    })
    at = after - 1
  }
  return found
}

/** "đang có chuyến thăm Việt Nam", "đang ở thăm": said of a guest who is here for something else that is told. */
function isGoingOn(chunks: readonly Chunk[], at: number): boolean {
  if (chunkKey(chunks[at - 1]) === 'ở' && chunkKey(chunks[at - 2]) === 'đang') return true
  return chunks.slice(predicateStart(chunks, at), at).some((chunk) => chunkKey(chunk) === 'đang')
}

/** "tiếp Đoàn … do B dẫn đầu sang thăm": the reception is told. */
const GUESTS =
  /(?:tiếp|gặp|với|đón|kiến) đoàn .*(?:dẫn đầu|trưởng đoàn)(?: (?:sang|đến|tới|sang Việt Nam|,)){0,2}$/u
const WISHES = /^(?:(?:,|và) )?chúc(?: |$)/u

function keysOf(chunks: readonly Chunk[], from: number, to: number): string {
  return chunks
    .slice(from, to + 1)
    .map(chunkKey)
    .join(' ')
}

function opens({ chunks }: StorySentence, at: number): boolean {
  return at <= 1 || chunks.slice(0, at - 1).every(({ kind }) => kind === 'date' || kind === 'mark')
}

const MET = new Set('với tiếp gặp kiến đón'.split(' '))

/** "A thăm …"; who is welcomed on a visit ("lễ đón A thăm chính thức …") or met during it ("với B đang thăm …") visits. */
function visitor(sentence: StorySentence, at: number): Party {
  const { chunks } = sentence
  const subject = subjectParty(sentence, at)
  const guest = isGoingOn(chunks, at) ? predicateStart(chunks, at) - 1 : at - 1
  if (isParty(subject) || chunks[guest]?.kind !== 'persons') return subject
  const link = chunkKey(chunks[guest - 1])
  return link === 'đón' || (guest < at - 1 && MET.has(link)) ? partyStartingAt(chunks, guest) : subject
}

/** The visitor of "chuyến thăm Lào của A", or the subject of "A bắt đầu chuyến thăm". */
function nounSubject(sentence: StorySentence, at: number, after: number) {
  const { chunks } = sentence
  for (let next = after; next < chunks.length && next < after + 8; next++) {
    // "theo lời mời của" names the inviter.
    if (chunkKey(chunks[next]) !== 'của' || chunkKey(chunks[next - 1]) === 'mời') continue
    const owner = chunks[next + 1]
    if (owner?.kind === 'persons')
      return { persons: owner.persons, bodies: [], others: false, first: next + 1, last: next + 2 }
  }
  // "A nhấn mạnh, chuyến thăm có ý nghĩa …": what is said of the visit does not say whose it is.
  if (chunkKey(chunks[at - 2]) === ',' && chunks[at - 3]?.kind === 'word') return NOBODY
  return subjectParty(sentence, at - 1)
}
