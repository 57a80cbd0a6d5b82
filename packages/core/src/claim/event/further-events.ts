import type { DateMention } from '../../mention/mention.ts'
import { phraseAt, phraseList } from '../../mention/phrase-table.ts'
import type { Story, StorySentence } from '../story/story.ts'
import type { EventCandidate, EventType } from './event-candidate.ts'
import { isTerm } from './event-date.ts'
import { goesOn, looksBack } from './goes-on.ts'
import { SERIES } from './series-rule.ts'
import { TALKS_SPOKEN } from './talks-spoken-rule.ts'
import { isOfPastYear, ownDay, sameDays, type ToldEvent } from './told-event.ts'

/** What a report may tell beside its first news as news of its own. */
const NEWS = new Set<EventType>([
  'meeting',
  'phone_call',
  'message',
  'signing',
  'award',
  'conference',
  'ceremony',
  'appointment',
  'dismissal',
  'election',
])
const CHANGES = new Set<EventType>(['appointment', 'dismissal', 'election'])
/** These take two who are named. */
const MUTUAL = new Set<EventType>(['meeting', 'phone_call', 'message'])

/**
 * "Chiều cùng ngày, A và B đồng chủ trì Hội nghị …", "Ngay sau lễ đón, A hội đàm với B", a paragraph that opens with a day of
 * its own ("Ngày 7/3, tại Huế, A tiếp B"): what running text tells as news beside the first is reported too.
 */
export function isFurtherNews(
  story: Story,
  event: ToldEvent,
  main: readonly ToldEvent[],
  day: DateMention | null,
): boolean {
  if (!NEWS.has(event.type) && !isGift(event)) return false
  const oneOfMany = event.type === 'message' && main.some(({ type }) => type === 'message')
  const fewest = MUTUAL.has(event.type) && !isSentToBody(event) && !oneOfMany ? 2 : 1
  if (event.participants.size < fewest && !signsPaper(event)) return false
  const told = event.candidates.filter(({ told, sentence }) => told === 'told' && isRunning(sentence))
  if (event.type === 'message' && main.some(({ type }) => type === 'message')) return told.length > 0
  return told.some((candidate) => {
    const { sentence } = candidate
    if (candidate.dated !== undefined && isOfPastYear(story, candidate)) return false
    // "Trước đó, sáng cùng ngày, …": what people did before is news only where they met somebody.
    const wentOn = goesOn(story, sentence) && (MUTUAL.has(event.type) || !looksBack(story, sentence))
    if (candidate.rule === SERIES || metOnVisit(story, candidate, main) || talkedToo(candidate, main))
      return true
    if (wentOn || toldTogether(event, candidate, main)) return true
    if (event.type === 'signing' && (bothSign(story, candidate, main) || signAfterTalks(candidate, main)))
      return true
    if (event.type === 'signing' && signsNext(candidate, main)) return true
    if (event.type === 'award' && givenThere(story, candidate, main)) return true
    if (CHANGES.has(event.type)) return !leavesForAnother(event, main) && decidesToo(story, candidate, main)
    return opensParagraph(story, sentence) && tellsOwnDay(story, candidate, day)
  })
}

/** "A thăm Angola. Tại thủ đô Luanda, A hội đàm với B": talks of the visitor, without another day than the visit's. */
function metOnVisit(story: Story, candidate: EventCandidate, main: readonly ToldEvent[]): boolean {
  const { type, sentence, participants } = candidate
  if (type !== 'meeting') return false
  if (metOnDayOfVisit(story, candidate, main)) return true
  if (sentence.chunks.some(({ kind }) => kind === 'date')) return false
  if (isEarlier(story, sentence) && !looksBack(story, sentence)) return false
  // What one paragraph sums up of a visit is not its news: "Trong thời gian ở Lào, ông đã gặp …".
  const opensWithPlace = story.structure.tokens[sentence.first]?.key === 'tại'
  if (!opensParagraph(story, sentence) && !opensWithPlace) return false
  return main.some(
    (visit) =>
      visit.type === 'visit' &&
      participants.some(({ entity }) => visit.participants.has(entity)) &&
      visit.candidates.some(
        (told) => told.told === 'told' && told.sentence.zone !== 'title' && isNextTo(told.sentence, sentence),
      ),
  )
}

/** "Gặp B cùng chiều 6/5, A đánh giá cao …": a paragraph that opens with whom the visitor met, on a day of the visit. */
function metOnDayOfVisit(story: Story, candidate: EventCandidate, main: readonly ToldEvent[]): boolean {
  const { sentence, participants, first } = candidate
  const own = ownDay(story, candidate)
  if (first !== sentence.first || !opensParagraph(story, sentence) || own?.grain !== 'day' || !own.edtf)
    return false
  const day = own.edtf
  return main.some(
    (visit) =>
      visit.type === 'visit' &&
      participants.some(({ entity }) => visit.participants.has(entity)) &&
      visit.candidates.some((told) => {
        const days = ownDay(story, told)
        return days?.grain === 'days' && days.edtf !== null && sameDays(days.edtf, day)
      }),
  )
}

/** Talks at which those spoke who sign, receive or meet in what the article reports. */
function talkedToo({ rule, participants }: EventCandidate, main: readonly ToldEvent[]): boolean {
  if (rule !== TALKS_SPOKEN) return false
  return main.some((event) => participants.every(({ entity }) => event.participants.has(entity)))
}

const NEXT_WITHIN = 6

function isNextTo(before: StorySentence, { index, item }: StorySentence): boolean {
  return index > before.index && index - before.index <= NEXT_WITHIN && item === before.item
}

/** "lần lượt tiếp A và B": what one sentence tells together with a main event of the kind. */
function toldTogether(
  event: ToldEvent,
  { sentence, rule }: EventCandidate,
  main: readonly ToldEvent[],
): boolean {
  return main.some(
    ({ type, candidates }) =>
      type === event.type && candidates.some((other) => other.sentence === sentence && other.rule === rule),
  )
}

function isRunning({ zone }: StorySentence): boolean {
  return zone === 'lead' || zone === 'body'
}

/** Help handed over by one who is named to another is news like a meeting of the two. */
function isGift({ candidates, participants }: ToldEvent): boolean {
  return participants.size >= 2 && candidates.every(({ rule }) => rule === 'event/aid')
}

/** "Chủ tịch Hội Chữ thập đỏ A gửi thư chia buồn tới Hội Chữ thập đỏ Nepal": a message whose recipient is a body. */
function isSentToBody({ type, candidates }: ToldEvent): boolean {
  return type === 'message' && candidates.some(({ organizations }) => organizations.length > 0)
}

/** "Hai bên đã ký Thỏa thuận …": told of the two who met, without a date of its own. */
function bothSign(
  story: Story,
  { sentence, objects, participants }: EventCandidate,
  main: readonly ToldEvent[],
): boolean {
  const met = main.some(({ type }) => type === 'meeting' || type === 'visit' || type === 'signing')
  const [first, second] = [sentence.first, sentence.first + 1].map((at) => story.structure.tokens[at]?.key)
  const both = first === 'hai' && /^(?:bên|bộ|nước|cơ|đơn|đoàn)$/u.test(second ?? '')
  if (!met || !both || objects.length === 0 || participants.length > 0) return false
  const ofPast = objects.some((id) => isOfPast(story, id))
  return !ofPast && sentence.chunks.every(({ kind }) => kind !== 'date')
}

/** "Kết thúc kỳ họp, hai Bộ trưởng đã ký Biên bản", "Sau hội đàm, hai nhà lãnh đạo chứng kiến lễ ký": by those who met, right after it was told. */
function signAfterTalks({ sentence, participants }: EventCandidate, main: readonly ToldEvent[]): boolean {
  if (participants.length < 2 || sentence.chunks.some(({ kind }) => kind === 'date')) return false
  return main.some(
    ({ type, participants: met, candidates }) =>
      (type === 'meeting' || type === 'conference') &&
      participants.every(({ entity }) => met.has(entity)) &&
      candidates.some((told) => told.told === 'told' && isNextTo(told.sentence, sentence)),
  )
}

const AT_WHICH_GIVEN = new Set<EventType>(['meeting', 'ceremony', 'conference', 'signing', 'visit'])

/** "A tiếp B. … Thừa ủy quyền của lãnh đạo Bộ, A trao Kỷ niệm chương … tặng B": given where what was told right before took place. */
function givenThere(
  story: Story,
  { sentence, first: at, objects, participants }: EventCandidate,
  main: readonly ToldEvent[],
): boolean {
  if (objects.length === 0 || participants.length === 0) return false
  // "… trao Huân chương tặng B theo Quyết định ngày 12/9": the day behind the verb is the paper's.
  const dated = sentence.chunks.some((chunk) => chunk.kind === 'date' && chunk.first < at)
  if (dated || isEarlier(story, sentence)) return false
  const giver = participants.find(({ role }) => role === 'giver')?.entity
  const occasion = onOccasion(story, sentence)
  return main.some(
    ({ type, participants: present, candidates }) =>
      AT_WHICH_GIVEN.has(type) &&
      (giver === undefined || present.has(giver) || occasion) &&
      candidates.some((told) => told.told === 'told' && (isNextTo(told.sentence, sentence) || occasion)),
  )
}

/** "Nhân dịp này, … . Ông A đã trao …": the paragraph says that it goes on with what was told. */
function onOccasion(story: Story, { index, block }: StorySentence): boolean {
  let first = index
  while (index - first < NEXT_WITHIN && story.sentences[first - 1]?.block === block) first--
  const opening = story.sentences[first]
  return opening !== undefined && goesOn(story, opening)
}

/** "A và B ký Công hàm …. C và D ký Hiệp định …": another paper, signed by others, in the next sentence of the paragraph. */
function signsNext({ sentence, participants }: EventCandidate, main: readonly ToldEvent[]): boolean {
  if (participants.length < 2 || sentence.chunks.some(({ kind }) => kind === 'date')) return false
  return main.some(
    ({ type, candidates }) =>
      type === 'signing' &&
      candidates.some(
        (told) =>
          told.told === 'told' &&
          told.sentence.block === sentence.block &&
          told.sentence.index === sentence.index - 1,
      ),
  )
}

/** "Hiệp định thương mại năm 1998": a paper of a year before the report's. */
function isOfPast({ entities, structure }: Story, id: string): boolean {
  const year = entities.get(id)?.year
  return (
    year !== undefined && structure.published !== null && String(year) < structure.published.date.slice(0, 4)
  )
}

function signsPaper({ type, candidates }: ToldEvent): boolean {
  return type === 'signing' && candidates.some(({ objects }) => objects.length > 0)
}

/** An article on who takes which office reports each decision that it tells without another day. */
function decidesToo(story: Story, candidate: EventCandidate, main: readonly ToldEvent[]): boolean {
  const { chunks } = candidate.sentence
  const own = chunks.some(
    (chunk) => chunk.kind === 'date' && chunk.last <= candidate.first && !isTerm(story, chunk),
  )
  if (own || isEarlier(story, candidate.sentence)) return false
  return main.some(
    ({ type, candidates }) =>
      (CHANGES.has(type) || type === 'conference' || type === 'ceremony') &&
      candidates.some(({ sentence }) => sentence.index <= candidate.sentence.index),
  )
}

/** Who leaves an office for the one the article reports is no news of its own. */
function leavesForAnother({ type, participants }: ToldEvent, main: readonly ToldEvent[]): boolean {
  if (type !== 'dismissal') return false
  return main.some(
    (other) =>
      other.type === 'appointment' && [...participants.keys()].some((id) => other.participants.has(id)),
  )
}

const EARLIER = phraseList('trước đó, trước đây, từng, năm, từ năm')

function isEarlier(story: Story, sentence: StorySentence): boolean {
  return phraseAt(EARLIER, story.structure.tokens, sentence.first) !== null
}

function opensParagraph(story: Story, { index, block }: StorySentence): boolean {
  return story.sentences[index - 1]?.block !== block
}

/** "Ngày 7/3, …": the paragraph opens with a day, and not with one of another year. */
function tellsOwnDay(story: Story, candidate: EventCandidate, day: DateMention | null): boolean {
  const [first] = candidate.sentence.chunks
  const own = ownDay(story, candidate)
  if (first?.kind !== 'date' || !own?.edtf || own.grain !== 'day') return false
  if (day?.edtf && sameDays(day.edtf, own.edtf)) return true
  return day?.edtf?.slice(0, 4) === own.edtf.slice(0, 4)
}
