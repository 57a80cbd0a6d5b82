import type { DateMention } from '../../mention/mention.ts'
import { phraseAt, phraseList } from '../../mention/phrase-table.ts'
import type { Story } from '../story/story.ts'
import type { EventCandidate } from './event-candidate.ts'
import { isFurtherNews } from './further-events.ts'
import { isOfPastYear, ownDay, sameDays, type ToldEvent } from './told-event.ts'

/** Sentences of running text after the lead that may still open the news where the headline and lead told nothing. */
const OPENING_SENTENCES = 5

/**
 * Marks what the article exists to report: what its headline and its lead tell; what the first dated sentence on the
 * article's main day tells; what both a picture and the text tell. Where none of these tells anything, the first event told. Then what the text
 * goes on to report as news beside these.
 */
export function chooseMain(story: Story, events: readonly ToldEvent[], day: DateMention | null): void {
  const opening = openingSentences(story)
  const items = itemsNews(story, events)
  const inTitle = new Set(events.filter((event) => zonesOf(event).has('title')))
  const newsAt = firstNews(story, events)
  for (const event of events) {
    event.main = event.candidates.some((candidate) => {
      const { sentence, told, organizations } = candidate
      if (sentence.zone === 'title') return true
      if (!opening.has(sentence.index) || isAside(story, sentence.first)) return false
      if (isOfPastYear(story, candidate) || !isNamedOrDated(story, candidate)) return false
      if (sentence.zone === 'lead' && sentence.index === newsAt)
        return told === 'told' || inTitle.size === 0 || inTitle.has(event)
      if (event.participants.size === 0 && organizations.length === 0) return false
      return sentence.chunks.some((chunk) => {
        const date = chunk.kind === 'date' ? story.dates[chunk.mention] : undefined
        return day !== null && date !== undefined && isOnDay(date, day)
      })
    })
    event.main ||= items.has(event)
    event.main ||= zonesOf(event).has('caption') && (zonesOf(event).has('body') || event.referred)
  }
  if (!events.some(({ main }) => main)) {
    const news = events.filter((event) => mayBeNews(story, event))
    const told = news.find((event) => event.candidates.some((candidate) => candidate.told === 'told'))
    const first = told ?? news[0]
    if (first) first.main = true
  }
  const main = events.filter((event) => event.main)
  for (const event of events) event.main ||= isFurtherNews(story, event, main, day)
}

/** The article's main day itself, or one of the days that it spans. */
function isOnDay(date: DateMention, day: DateMention): boolean {
  if (date.edtf === day.edtf) return true
  if (day.grain !== 'days' || date.grain !== 'day' || day.edtf === null || date.edtf === null) return false
  return sameDays(day.edtf, date.edtf)
}

/** Who did it or when is said, and not that it was in some year before the article's: a life's dates are no news. */
function mayBeNews(story: Story, event: ToldEvent): boolean {
  return event.candidates.some(
    (candidate) => isNamedOrDated(story, candidate) && !isOfPastYear(story, candidate),
  )
}

/** What people do all the time ("người dân hai nước gặp gỡ") is news only with a name or a day. */
const HABITUAL = new Set(['meeting', 'conference', 'ceremony', 'visit'])

function isNamedOrDated(story: Story, candidate: EventCandidate): boolean {
  const { type, participants, organizations, objects } = candidate
  if (!HABITUAL.has(type)) return true
  return participants.length + organizations.length + objects.length > 0 || ownDay(story, candidate) !== null
}

/** An item's news stands in its first sentences. */
const ITEM_OPENS = 3

/** A bulletin tells something of its own in each item: the first event of each. A lone item may be an aside. */
function itemsNews(story: Story, events: readonly ToldEvent[]): Set<ToldEvent> {
  const openings = story.sentences.filter(({ opensItem }) => opensItem)
  const found = new Set<ToldEvent>()
  const firstOf = firstEventOfEach(events)
  for (const { index, first } of openings) {
    if (openings.length === 1 && isAside(story, first)) continue
    for (let at = index; at < index + ITEM_OPENS; at++) {
      if (at > index && story.sentences[at]?.opensItem) break
      const event = firstOf.get(at)
      if (!event) continue
      found.add(event)
      break
    }
  }
  return found
}

/** The event whose words come first in each sentence that tells one, by the sentence's index. */
function firstEventOfEach(events: readonly ToldEvent[]): Map<number, ToldEvent> {
  const firsts = new Map<number, { event: ToldEvent; at: number }>()
  for (const event of events) {
    for (const { sentence, first } of event.candidates) {
      const known = firsts.get(sentence.index)
      if (!known || first < known.at) firsts.set(sentence.index, { event, at: first })
    }
  }
  return new Map([...firsts].map(([index, { event }]) => [index, event]))
}

/** The first running sentence that tells an event: what the lead says after it counts only with the article's day. */
function firstNews(story: Story, events: readonly ToldEvent[]): number {
  let first = Number.POSITIVE_INFINITY
  for (const { candidates } of events) {
    for (const { sentence } of candidates) {
      const running = sentence.zone === 'lead' || sentence.zone === 'body'
      if (running && sentence.index < first && !isAside(story, sentence.first)) first = sentence.index
    }
  }
  return first
}

const ASIDES = phraseList(
  'trước đó, cùng ngày, tối cùng ngày, chiều cùng ngày, sáng cùng ngày, trưa cùng ngày, cũng trong ngày, cũng trong chuyến thăm, bên lề, ngoài ra, sau đó, trong khuôn khổ chuyến thăm, trước khi',
)

/** "Trước đó, …", "Tối cùng ngày, …": told beside what the article reports. */
function isAside(story: Story, first: number): boolean {
  return phraseAt(ASIDES, story.structure.tokens, first) !== null
}

function zonesOf(event: ToldEvent): Set<string> {
  return new Set(event.candidates.map(({ sentence }) => sentence.zone))
}

/** The lead's first sentences and the first sentences after it. */
function openingSentences(story: Story): Set<number> {
  const found = new Set<number>()
  let running = 0
  for (const sentence of story.sentences) {
    if (sentence.zone !== 'lead' && sentence.zone !== 'body') continue
    if (running++ >= OPENING_SENTENCES) break
    found.add(sentence.index)
  }
  return found
}
