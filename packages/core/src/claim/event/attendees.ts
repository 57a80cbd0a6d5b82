import type { Participant } from '../claim.ts'
import { type Chunk, chunkKey, REACH } from '../story/chunk.ts'
import type { Story, StorySentence } from '../story/story.ts'
import { partyStartingAt } from './party.ts'
import { delegationLeader, subjectParty } from './subject-party.ts'
import { addParticipants, type ToldEvent } from './told-event.ts'

/** Types that people attend. */
const ATTENDED = new Set(['meeting', 'signing', 'conference', 'ceremony', 'award', 'visit'])
/** How far before "chủ trì" its subject may stand. */
const CHAIR_WITHIN = 12
/** How many words a list of chairs may take to open. */
const LIST_OPENS = 9
/** A report has a few main events; a page of hundreds of reports keeps to its first. */
const MOST_EVENTS = 12
const LISTS =
  /^(?:(?:tiếp|đón)(?: [^ ,]+){1,9} có |tiếp đoàn , (?:về )?phía |phía(?: [^ ,]+){1,5} có |(?:cùng |tới |đến )?(?:(?:tham )?dự|có mặt|thành phần|tham gia|về phía|cùng đi|tháp tùng|đi cùng|cùng tiếp|cùng đón|cùng tham gia|(?:các )?thành viên(?: [^ ,.]+){0,3} đoàn)(?: |$))/u
/** "Hội nghị có sự tham dự của A, B và C", "với sự góp mặt của A": those named after the words were there. */
const WITH_PRESENCE =
  /(?:có|với|cùng) (?:sự )?(?:tham gia|tham dự|góp mặt|hiện diện|có mặt)(?: tại [^ ]+)?(?: còn)? (?:của|có)(?: |$)/u
const ALSO =
  /(?:cũng|cùng|đã) (?:tham )?dự(?: |$)|cùng có mặt|cũng có mặt|tham dự (?:buổi|cuộc|lễ)|cùng dự|(?:đến|tới) dự(?: và| ,| \.|$)|(?:^| )(?<!vinh )dự(?: \.)?$/u
const CONFERS = /tham dự hội/u
const CHAIRS = /(?:^| )(?:(?:đồng )?chủ trì|sự điều hành)(?: |$)/u
/** Who travels with a delegation was on its visit, not at each of its meetings. */
const COMPANIONS = /(?:tham gia|trong) đoàn|thành viên(?: \S+){0,3} đoàn|^(?:cùng đi|đi cùng|tháp tùng)/u
/** "Bà A là thành viên của đoàn công tác.": who went along on the visit. */
const MEMBER_OF_DELEGATION = / là thành viên (?:của )?đoàn(?: |$)/u
const REPLIES = /^(?:đáp từ|đáp lời|thay mặt (?:cho )?(?:những|các) )/u
const SPEAKS =
  /^(?:cũng )?(?:phát biểu|đọc diễn văn|trao đổi|kết luận|báo cáo|trình bày|đáp từ|đáp lời)(?: \S+){0,6} (?:tại|sau|trong) |^(?:cũng )?tại (?:buổi|cuộc|hội|lễ|phiên|đây|diễn)/u
const OPENS_SPEECH =
  /^(?:phát biểu|đáp từ|đáp lời|kết luận)(?: (?:khai mạc|bế mạc|chỉ đạo|kết luận|chào mừng|đề dẫn|ý kiến|tổng kết|chúc tết|chúc mừng)){0,2} ,/u
/** "Chủ tịch A phát biểu khai mạc.": who speaks is told alone, right after the gathering. */
const CLOSES_SPEECH =
  / phát biểu (?:khai mạc|bế mạc|chỉ đạo|chào mừng|đề dẫn|kết luận)(?: hội nghị| hội thảo| diễn đàn)? \.$/u
const AT_CEREMONY = /(?:phát biểu|diễn văn)(?: \S+){0,3} tại (?:buổi )?lễ/u
const LEADS_IN = 'tại'

/** The words of a sentence as lexicons spell them, one space between. */
function wordsOf(story: Story, sentence: StorySentence): string {
  const { tokens } = story.structure
  let words = ''
  for (let at = sentence.first; at < sentence.last; at++)
    words += at === sentence.first ? tokens[at]?.key : ` ${tokens[at]?.key}`
  return words
}

/**
 * Adds those whom other sentences place at the article's main events: lists of those present, who chaired, who witnessed, who
 * spoke there.
 */
export function addAttendees(story: Story, events: readonly ToldEvent[]): void {
  const attended = events.filter(({ main, type }) => main && ATTENDED.has(type)).slice(0, MOST_EVENTS)
  if (attended.length === 0) return
  let listing = false
  let block = -1
  for (const sentence of story.sentences) {
    if (sentence.zone === 'title' || sentence.zone === 'heading') continue
    if (sentence.block !== block) listing = false
    block = sentence.block
    const words = wordsOf(story, sentence)
    const lists = isList(words)
    // "Về phía Bộ A có …. Về phía Bộ B có …": the list goes on.
    listing = lists || (listing && /^(?:về phía|cùng|ngoài ra|còn có)/u.test(words))
    for (const person of leadersOf(sentence)) {
      for (const event of attended)
        if (event.participants.has(person)) addParticipants(event, [{ entity: person, role: 'leader' }])
    }
    const delegation = delegationLeader(sentence.chunks).map((entity) => ({
      entity,
      role: 'leader' as const,
    }))
    for (const event of attended)
      if (event.type === 'ceremony' && event.participants.size === 0) addParticipants(event, delegation)
    const concerned = eventsMeant(attended, sentence, words)
    if (CONFERS.test(words) && !listing)
      addToFitting(concerned, subjectOf(sentence, 'attendee'), ['conference'])
    if (listing || ALSO.test(words)) {
      const people = listing ? namedIn(sentence, 'attendee') : subjectOf(sentence, 'attendee')
      const travelling = COMPANIONS.test(words) ? concerned.filter(({ type }) => type === 'visit') : []
      for (const event of travelling.length > 0 ? travelling : concerned)
        if (event.type !== 'visit' || /đoàn/u.test(words)) addParticipants(event, people)
      continue
    }
    if (WITH_PRESENCE.test(words)) {
      const present = presentIn(sentence)
      for (const event of concerned) if (event.type !== 'visit') addParticipants(event, present)
    }
    if (MEMBER_OF_DELEGATION.test(words)) {
      addToFitting(attended, subjectOf(sentence, 'attendee'), ['visit'])
      continue
    }
    if (CHAIRS.test(words)) {
      const chairs = chairsOf(sentence)
      const chaired = concerned.some(
        ({ participants }) =>
          chairs.length > 0 && chairs.every(({ entity }) => participants.get(entity) === 'chair'),
      )
      if (!chaired) addToFitting(concerned, chairs, ['meeting', 'conference', 'ceremony', 'signing'])
    }
    if (
      SPEAKS.test(words) ||
      OPENS_SPEECH.test(words) ||
      /phát biểu tại (?:buổi|cuộc|hội|lễ|phiên|diễn)/u.test(words)
    ) {
      addSpeakers(concerned, subjectOf(sentence, 'attendee'))
      const near = concerned.some((event) => isNear(event, sentence))
      if (AT_CEREMONY.test(words) || REPLIES.test(words) || (near && OPENS_SPEECH.test(words)))
        addToFitting(concerned, subjectOf(sentence, 'speaker'), ['ceremony'])
    }
    if (CLOSES_SPEECH.test(words) && concerned.some((event) => isNear(event, sentence)))
      addToFitting(concerned, subjectOf(sentence, 'speaker'), ['conference'])
    addSpeakersOfEmpty(concerned, sentence, words)
    if (/chứng kiến/u.test(words)) addToFitting(concerned, witnessesOf(sentence), ['signing', 'award'])
  }
}

/** How far behind a ceremony that names nobody its speakers may be named. */
const SPEAKERS_WITHIN = 4
/** How many of the sentences that tell of one event are looked at. */
const MOST_TOLD = 16
const SPEAKS_THERE =
  /(?:^| )(?:phát biểu|đọc (?:điếu văn|lời điếu|diễn văn|lời khai mạc)|chúc tết|chúc mừng|gửi lời chúc|trao đổi|đáp từ|tham dự|đến dự|tuyên bố khai mạc)(?: |$)/u

const OPENS_THERE = /^(?:thay mặt|đại diện|tại (?:buổi|lễ|cuộc|chương|sự)|phát biểu)(?: |$)/u

/** Told a few sentences before, in the same item. */
function isNear({ candidates }: ToldEvent, { index, item }: StorySentence): boolean {
  return candidates.slice(-MOST_TOLD).some(({ sentence }) => {
    const ahead = index - sentence.index
    return ahead > 0 && ahead <= SPEAKERS_WITHIN && sentence.item === item
  })
}

/** "… tổ chức gặp mặt. Đại sứ A chúc Tết bà con": who speaks right after a ceremony of which nobody was named was there. */
function addSpeakersOfEmpty(events: readonly ToldEvent[], sentence: StorySentence, words: string): void {
  if (!SPEAKS_THERE.test(words) && !OPENS_THERE.test(words)) return
  for (const event of events) {
    if (event.type !== 'ceremony' || event.participants.size > 0 || !isNear(event, sentence)) continue
    addParticipants(event, subjectOf(sentence, 'speaker'))
  }
}

const NOUNS: [RegExp, ReadonlySet<string>][] = [
  [/hội nghị|hội thảo|phiên họp|kỳ họp|diễn đàn/u, new Set(['conference'])],
  [/buổi tiếp|hội đàm|cuộc gặp|buổi gặp|buổi làm việc|hội kiến/u, new Set(['meeting'])],
  [/lễ ký/u, new Set(['signing'])],
  [/lễ đón|lễ kỷ niệm|lễ viếng/u, new Set(['ceremony'])],
]

/**
 * The events that a sentence on who was there speaks of: those of the kind it names ("Tham dự hội nghị có …"), and of these
 * those told last before it. A sentence that tells an event of its own speaks of that one.
 */
function eventsMeant(
  events: readonly ToldEvent[],
  sentence: StorySentence,
  words: string,
): readonly ToldEvent[] {
  const inItem = sentence.item > 0 ? events.filter((event) => isOfItem(event, sentence)) : events
  if (inItem.length < 2) return inItem
  const own = inItem.filter(({ candidates }) => candidates.some((told) => told.sentence === sentence))
  if (own.length > 0) return own
  const kinds = NOUNS.find(([noun]) => noun.test(words))?.[1]
  const ofKind = kinds ? inItem.filter(({ type }) => kinds.has(type)) : []
  const fitting = ofKind.length > 0 ? ofKind : inItem
  const lastTold = fitting.map(({ candidates }) =>
    Math.max(
      -1,
      ...candidates.map((told) => (told.sentence.index < sentence.index ? told.sentence.block : -1)),
    ),
  )
  const latest = Math.max(...lastTold)
  return fitting.filter((_, at) => lastTold[at] === latest)
}

/** An item of a bulletin speaks of what it tells itself, and of nothing before its mark. */
function isOfItem({ candidates }: ToldEvent, { item }: StorySentence): boolean {
  return candidates.some(({ sentence }) => sentence.item === item || sentence.item === 0)
}

function isList(words: string): boolean {
  return LISTS.test(words) && /(?:^| )(?:có|gồm|:)(?: |$)/u.test(words)
}

/** Who speaks at one of several meetings that were told together was at that one, where it names him. */
function addSpeakers(events: readonly ToldEvent[], people: Participant[]): void {
  for (const type of ['meeting', 'conference']) {
    const fitting = events.filter((event) => event.type === type)
    for (const person of people) {
      const own = fitting.filter(({ participants }) => participants.has(person.entity))
      for (const event of own.length > 0 ? own : fitting) addParticipants(event, [person])
    }
  }
}

function addToFitting(events: readonly ToldEvent[], people: Participant[], types: string[]): void {
  for (const event of events) if (types.includes(event.type)) addParticipants(event, people)
}

const PRESENCE = new Set(['gia', 'dự', 'mặt', 'diện'])

/** Whom a sentence names after "sự tham dự của". */
function presentIn({ chunks }: StorySentence): Participant[] {
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
function namedIn(sentence: StorySentence, role: Participant['role']): Participant[] {
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
function subjectOf(sentence: StorySentence, role: Participant['role']): Participant[] {
  const { chunks } = sentence
  for (let at = 0; at < chunks.length; at++) {
    if (chunks[at]?.kind !== 'persons') continue
    if (/^(?:với|của|cho|tới|đến|do|bởi|tiếp|đón|mời)$/u.test(chunkKey(chunks[at - 1]))) continue
    return partyStartingAt(chunks, at).persons.map((entity) => ({ entity, role }))
  }
  return []
}

/** "A chủ trì …", "dưới sự chủ trì của A và B", "do A chủ trì" */
function chairsOf(sentence: StorySentence): Participant[] {
  const { chunks } = sentence
  const at = chunks.findIndex(
    (chunk, index) =>
      (chunkKey(chunk) === 'chủ' && chunkKey(chunks[index + 1]) === 'trì') ||
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

/** "Chủ trì họp báo có: A, …; B, …": all whom the list names. */
function chairsListed(chunks: readonly Chunk[], from: number): string[] {
  const lists = chunks.findIndex((chunk, at) => at >= from && /^(?:có|gồm|là|:)$/u.test(chunkKey(chunk)))
  if (lists < 0 || lists - from > 2 * LIST_OPENS) return []
  return chunks
    .slice(lists, lists + REACH)
    .flatMap((chunk) => (chunk.kind === 'persons' && chunk.by === 'name' ? chunk.persons : []))
}

/** "dưới sự chứng kiến của A và B", "A và B chứng kiến …" */
function witnessesOf(sentence: StorySentence): Participant[] {
  const { chunks } = sentence
  const at = chunks.findIndex(
    (chunk, index) => chunkKey(chunk) === 'chứng' && chunkKey(chunks[index + 1]) === 'kiến',
  )
  const party =
    chunkKey(chunks[at + 2]) === 'của' ? partyStartingAt(chunks, at + 3) : subjectParty(sentence, at)
  return party.persons.map((entity) => ({ entity, role: 'witness' as const }))
}

/** "đoàn … do A dẫn đầu", "A dẫn đầu đoàn …" */
function leadersOf({ chunks }: StorySentence): string[] {
  const at = chunks.findIndex(
    (chunk, index) => chunkKey(chunk) === 'dẫn' && chunkKey(chunks[index + 1]) === 'đầu',
  )
  if (at < 0) return []
  const before = chunks[at - 1]?.kind === 'word' ? chunks[at - 2] : chunks[at - 1]
  return before?.kind === 'persons' ? before.persons : []
}
