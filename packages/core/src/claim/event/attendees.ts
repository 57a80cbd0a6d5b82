import type { Participant } from '../claim.ts'
import type { Story, StorySentence } from '../story/story.ts'
import { eventsMeant } from './events-meant.ts'
import { type ListHeader, listedPeople, listHeader } from './listed-people.ts'
import {
  chairsOf,
  leadersOf,
  namedIn,
  presentIn,
  reportersIn,
  subjectOf,
  witnessesOf,
} from './people-named.ts'
import { delegationLeader } from './subject-party.ts'
import { addParticipants, type ToldEvent } from './told-event.ts'

/** Types that people attend. */
const ATTENDED = new Set(['meeting', 'signing', 'conference', 'ceremony', 'award', 'visit'])
/** A report has a few main events; a page of hundreds of reports keeps to its first. */
const MOST_EVENTS = 12
const LISTS =
  /^(?:(?:tiếp|đón)(?: [^ ,]+){1,9} có |tiếp đoàn , (?:về )?phía |phía(?: [^ ,]+){1,5} có |(?:cùng |tới |đến )?(?:(?:tham )?dự|có mặt|thành phần|tham gia|về phía|cùng đi|tháp tùng|đi cùng|cùng tiếp|cùng đón|(?:ra |tham gia )?(?:đón|tiễn)(?: đoàn)? tại|tiếp và làm việc với đoàn|cùng tham gia|(?:các )?thành viên(?: [^ ,.]+){0,3} đoàn)(?: |$)|tại (?:các |những )?(?:điểm|đầu) cầu (?:[^ ,]+ ){1,8}có )/u
/** "Hội nghị có sự tham dự của A, B và C", "với sự góp mặt của A": those named after the words were there. */
const WITH_PRESENCE =
  /(?:có|với|cùng) (?:sự )?(?:tham gia|tham dự|góp mặt|hiện diện|có mặt)(?: tại [^ ]+)?(?: còn)? (?:của|có)(?: |$)/u
const ALSO =
  /(?:cũng|cùng|đã) (?:tham )?dự(?: |$)|cùng có mặt|cũng có mặt|(?:^| )dự và (?:chỉ đạo|chủ trì|phát biểu|trao|chứng kiến|cắt băng|điều hành|chúc mừng|chung vui)(?: |$)|(?:tới|đến) (?:tham )?dự (?:buổi|cuộc|lễ|hội|sự kiện|chương trình)|tham dự (?:buổi|cuộc|lễ)|(?:^| )dự (?:sự kiện|buổi lễ|chương trình)(?: này)?(?: và| ,| \.|$)|cùng dự|(?:đến|tới) dự(?: và| ,| \.|$)|(?:^| )(?<!vinh )dự(?: \.)?$/u
const REPORTS = /(?:báo cáo|tham luận|diễn văn|đề án|đề dẫn)(?: \S+){0,8} do (?:.{0,60} )?(?:trình bày|đọc)/u
const CONFERS = /tham dự hội/u
const CHAIRS = /(?:^| )(?:(?:đồng )?chủ trì|sự điều hành)(?: |$)/u
/** "Tham gia các hoạt động của A có …": whoever was at some of them is not placed at each meeting. */
const ROAMS = /^(?:cùng )?tham (?:gia|dự) (?:các|những|một số) (?:hoạt động|sự kiện|cuộc)/u
/** Who travels with a delegation was on its visit, not at each of its meetings. */
const COMPANIONS = /(?:tham gia|trong) đoàn|thành viên(?: \S+){0,3} đoàn|^(?:cùng đi|đi cùng|tháp tùng)/u
/** "Bà A là thành viên của đoàn công tác.": who went along on the visit. */
const MEMBER_OF_DELEGATION = / là thành viên (?:của )?đoàn(?: |$)/u
const REPLIES = /^(?:đáp từ|đáp lời|thay mặt (?:cho )?(?:những|các|hội|đoàn|cộng đồng|bà con|ban tổ chức) )/u
const SPEAKS =
  /^(?:cũng )?(?:phát biểu|đọc diễn văn|trao đổi|kết luận|báo cáo|trình bày|đáp từ|đáp lời)(?: \S+){0,6} (?:tại|sau|trong) |^(?:cũng )?tại (?:buổi|cuộc|hội|lễ|phiên|đây|diễn)/u
const SPEAKS_AT = /phát biểu tại (?:buổi|cuộc|hội|lễ|phiên|diễn)/u
const OPENS_SPEECH =
  /^(?:trong |với |mở đầu )?(?:bài |lời )?(?:phát biểu|diễn văn|diễn từ|đáp từ|đáp lời|kết luận|tham luận)(?: (?:khai mạc|bế mạc|chỉ đạo|kết luận|chào mừng|đáp từ|đề dẫn|ý kiến|tổng kết|kỷ niệm|quan trọng|chúc tết|chúc mừng|của (?:mình|ông|bà))){0,2} ,/u
/** "Phó Tổng Thư ký A trình bày báo cáo …": who reports to a conference. */
const PRESENTS = /(?:trình bày|đọc|có bài) (?:báo cáo|tham luận|đề dẫn|chuyên đề)(?: |$)/u
/** "Chủ tịch A phát biểu khai mạc.": who speaks is told alone, right after the gathering. */
const CLOSES_SPEECH =
  / phát biểu (?:khai mạc|bế mạc|chỉ đạo|chào mừng|đề dẫn|kết luận)(?: hội nghị| hội thảo| diễn đàn)? \.$/u
const AT_CEREMONY = /(?:phát biểu|diễn văn)(?: \S+){0,3} tại (?:buổi )?lễ/u

const ELECTS = /đại hội/u

/** Where nobody is named, nobody is placed at an event. */
function namesSomebody({ chunks }: StorySentence): boolean {
  return chunks.some(({ kind }) => kind === 'persons')
}

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
  const occasions = events
    .filter((event) => event.main && (ATTENDED.has(event.type) || isHandover(event)))
    .slice(0, MOST_EVENTS)
  const attended = [...occasions, ...handedOver(events, occasions)]
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
    listing =
      lists ||
      (listing && /^(?:về phía|phía|cùng|ngoài ra|còn có|tại (?:các )?(?:điểm|đầu) cầu)/u.test(words))
    const header = listHeader(story, sentence, words)
    if (header) addListed(eventsMeant(attended, sentence, words), header, listedPeople(story, sentence))
    if (!namesSomebody(sentence) && !ELECTS.test(words)) continue
    for (const person of leadersOf(sentence)) {
      // Who leads a delegation signs and gives for himself.
      for (const event of attended)
        if (event.participants.has(person) && event.type !== 'signing' && event.type !== 'award')
          addParticipants(event, [{ entity: person, role: 'leader' }])
    }
    const delegation = delegationLeader(sentence.chunks).map((entity) => ({
      entity,
      role: 'leader' as const,
    }))
    for (const event of attended)
      if (event.type === 'ceremony' && event.participants.size === 0) addParticipants(event, delegation)
    const concerned = eventsMeant(attended, sentence, words)
    // What only some kinds of events have is not looked for where none of them is meant.
    const isOf = (...types: readonly string[]) => concerned.some(({ type }) => types.includes(type))
    const confers = isOf('conference')
    if (CONFERS.test(words) && !listing)
      addToFitting(concerned, subjectOf(sentence, 'attendee'), ['conference'])
    if (listing || attendsToo(words)) {
      const people = listing ? namedIn(sentence, 'attendee') : subjectOf(sentence, 'attendee')
      const travels = COMPANIONS.test(words)
      const travelling = travels ? concerned.filter(({ type }) => type === 'visit') : []
      const present = ROAMS.test(words)
        ? concerned.filter(({ type }) => type === 'visit' || type === 'conference')
        : concerned
      const there = travels ? notOfPapers(concerned, attended) : present
      for (const event of travelling.length > 0 ? travelling : there)
        if (event.type !== 'visit' || travels || /đoàn/u.test(words)) addParticipants(event, people)
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
    if (isOf('meeting', 'conference', 'ceremony', 'signing') && CHAIRS.test(words)) {
      const chairs = chairsOf(sentence)
      const chaired = concerned.some(
        ({ participants }) =>
          chairs.length > 0 && chairs.every(({ entity }) => participants.get(entity) === 'chair'),
      )
      if (!chaired) addToFitting(concerned, chairs, ['meeting', 'conference', 'ceremony', 'signing'])
    }
    if (isOf('meeting', 'conference', 'ceremony') && speaks(words)) {
      addSpeakers(concerned, attended, subjectOf(sentence, 'attendee'))
      const near = concerned.some((event) => isNear(event, sentence))
      if (AT_CEREMONY.test(words) || REPLIES.test(words) || (near && OPENS_SPEECH.test(words)))
        addToFitting(concerned, subjectOf(sentence, 'speaker'), ['ceremony'])
    }
    if (confers && CLOSES_SPEECH.test(words) && concerned.some((event) => isNear(event, sentence)))
      addToFitting(concerned, subjectOf(sentence, 'speaker'), ['conference'])
    addSpeakersOfEmpty(concerned, sentence, words)
    if (confers && PRESENTS.test(words))
      addToFitting(concerned, subjectOf(sentence, 'speaker'), ['conference'])
    if (confers && REPORTS.test(words)) addToFitting(concerned, reportersIn(sentence), ['conference'])
    if (ELECTS.test(words)) addElected(events, sentence)
    if (isOf('signing', 'award') && /chứng kiến/u.test(words))
      addToFitting(concerned, witnessesOf(sentence), ['signing', 'award'])
  }
}

/** "A cũng dự", "cùng có mặt": the words that all of the pattern needs are looked for first, in a tenth of the time. */
function attendsToo(words: string): boolean {
  return (words.includes('dự') || words.includes('có mặt')) && ALSO.test(words)
}

/** "A phát biểu tại lễ …", "Trong bài phát biểu, A …" */
function speaks(words: string): boolean {
  return SPEAKS.test(words) || OPENS_SPEECH.test(words) || SPEAKS_AT.test(words)
}

/**
 * "Chủ tịch nước trao quyết định bổ nhiệm …. Dự buổi lễ có …": a decision that somebody hands over is an occasion of its own where the
 * article tells no ceremony beside it.
 */
function handedOver(events: readonly ToldEvent[], occasions: readonly ToldEvent[]): ToldEvent[] {
  if (occasions.some(({ type }) => type === 'ceremony' || type === 'conference')) return []
  const changes = events.filter(({ main, type }) => main && type === 'appointment')
  const given = changes.filter(({ participants }) => [...participants.values()].includes('giver'))
  return changes.length === 1 ? given : []
}

/** Who travels with a delegation sits in its session, and signs nothing where the article tells of one. */
function notOfPapers(concerned: readonly ToldEvent[], attended: readonly ToldEvent[]): readonly ToldEvent[] {
  const signed = concerned.length > 0 && concerned.every(({ type }) => type === 'signing')
  const sessions = attended.filter(({ type }) => type === 'conference')
  return signed && sessions.length > 0 ? sessions : concerned
}

/** A gift handed over to somebody: people look on, as at a ceremony. */
function isHandover({ candidates, participants }: ToldEvent): boolean {
  return candidates[0]?.rule === 'event/aid' && [...participants.values()].includes('giver')
}

/** Those whom a list names below its heading. */
function addListed(
  events: readonly ToldEvent[],
  { types, role }: ListHeader,
  people: readonly string[],
): void {
  for (const event of events.slice(0, MOST_EVENTS))
    if (types === null || types.has(event.type))
      addParticipants(
        event,
        people.map((entity) => ({ entity, role })),
      )
}

/** Who is elected to lead at a congress takes part in it. */
function addElected(events: readonly ToldEvent[], sentence: StorySentence): void {
  const elected = events
    .filter(({ type, main }) => main && type === 'election')
    .filter(({ candidates }) => candidates.some((told) => told.sentence === sentence))
    .flatMap(({ participants }) => [...participants])
    .flatMap(([entity, role]) => (role === 'appointee' ? [{ entity, role: 'attendee' as const }] : []))
  const held = events.filter((event) => event.type === 'conference' && event.main)
  const here = held.filter((event) => isNear(event, sentence) || tellsOf(event, sentence))
  for (const event of here) addParticipants(event, elected)
}

function tellsOf({ candidates }: ToldEvent, sentence: StorySentence): boolean {
  return candidates.slice(-MOST_TOLD).some((told) => told.sentence === sentence)
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
  for (const event of events) {
    if (event.type !== 'ceremony' || event.participants.size > 0 || !isNear(event, sentence)) continue
    if (SPEAKS_THERE.test(words) || OPENS_THERE.test(words))
      addParticipants(event, subjectOf(sentence, 'speaker'))
  }
}

function isList(words: string): boolean {
  return LISTS.test(words) && /(?:^| )(?:có|gồm|:)(?: |$)/u.test(words)
}

/** Who speaks at one of several meetings that were told together was at that one, where it names him. */
function addSpeakers(events: readonly ToldEvent[], all: readonly ToldEvent[], people: Participant[]): void {
  for (const type of ['meeting', 'conference']) {
    const fitting = events.filter((event) => event.type === type)
    for (const person of people) {
      // Whoever was told to be at another meeting speaks at that one.
      if (fitting.length === 0) continue
      const own = all.filter((event) => event.type === type && event.participants.has(person.entity))
      for (const event of own.length > 0 ? own : fitting) addParticipants(event, [person])
    }
  }
}

function addToFitting(events: readonly ToldEvent[], people: Participant[], types: string[]): void {
  for (const event of events) if (types.includes(event.type)) addParticipants(event, people)
}
