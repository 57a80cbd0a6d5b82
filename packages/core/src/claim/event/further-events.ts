import type { DateMention } from '../../mention/mention.ts'
import { phraseAt, phraseList } from '../../mention/phrase-table.ts'
import type { Story, StorySentence } from '../story/story.ts'
import type { EventCandidate, EventType } from './event-candidate.ts'
import { ownDay, sameDays, type ToldEvent } from './told-event.ts'

/** A sentence that opens with one of these goes on with the day that the article reports. */
const GOES_ON = phraseList(
  'cùng ngày, tối cùng ngày, chiều cùng ngày, sáng cùng ngày, trưa cùng ngày, buổi tối cùng ngày, buổi chiều cùng ngày, buổi sáng cùng ngày, cũng trong ngày, cũng trong sáng, cũng trong chiều, cũng trong tối, cũng ngày, cũng trong hôm nay, tiếp đó, tiếp theo, ngay sau, ngay sau đó, ngay sau khi, sau lễ, sau hội đàm, sau cuộc hội đàm, sau buổi hội đàm, kết thúc lễ, kết thúc hội nghị, kết thúc hội đàm, kết thúc buổi, kết thúc cuộc, cũng tại hội nghị, cũng tại buổi, cũng tại lễ, cũng nhân dịp này',
)
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
  'election',
])
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
  if (!NEWS.has(event.type)) return false
  if (event.participants.size < (MUTUAL.has(event.type) ? 2 : 1) && !signsPaper(event)) return false
  const told = event.candidates.filter(({ told, sentence }) => told === 'told' && isRunning(sentence))
  if (event.type === 'message' && main.some(({ type }) => type === 'message')) return told.length > 0
  return told.some((candidate) => {
    const { sentence } = candidate
    if (phraseAt(GOES_ON, story.structure.tokens, sentence.first)) return true
    if (event.type === 'appointment') return decidesToo(story, candidate, main)
    return opensParagraph(story, sentence) && tellsOwnDay(story, candidate, day)
  })
}

function isRunning({ zone }: StorySentence): boolean {
  return zone === 'lead' || zone === 'body'
}

function signsPaper({ type, candidates }: ToldEvent): boolean {
  return type === 'signing' && candidates.some(({ objects }) => objects.length > 0)
}

/** An article on who takes which office reports each decision that it tells without another day. */
function decidesToo(story: Story, candidate: EventCandidate, main: readonly ToldEvent[]): boolean {
  const own = candidate.sentence.chunks.some((chunk) => {
    const date = chunk.kind === 'date' ? story.dates[chunk.mention] : undefined
    return date !== undefined && date.edtf !== null && chunk.last <= candidate.first
  })
  if (own || isEarlier(story, candidate.sentence)) return false
  return main.some(
    ({ type, candidates }) =>
      (type === 'appointment' || type === 'conference' || type === 'ceremony') &&
      candidates.some(({ sentence }) => sentence.index <= candidate.sentence.index),
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
