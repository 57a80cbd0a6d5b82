import type { DateMention } from '../../mention/mention.ts'
import { mainDay } from '../../mention/time/governing-date.ts'
import type { Span } from '../../text/span.ts'
import type { EventClaim, Origin } from '../claim.ts'
import type { SaidInSentence } from '../statement/find-statements.ts'
import { readInterview } from '../statement/interview.ts'
import type { Story, Zone } from '../story/story.ts'
import { dropAnnouncedMessages } from './announced-messages.ts'
import { addAttendees } from './attendees.ts'
import { addBriefers, briefingsOfItems, dropBesideBriefing, inferBriefing } from './briefing.ts'
import { chooseMain } from './choose-main.ts'
import { nameSenders } from './collective-senders.ts'
import { addDelegationLeaders } from './delegation-leaders.ts'
import type { EventCandidate } from './event-candidate.ts'
import { eventDate } from './event-date.ts'
import { eventPlace } from './event-place.ts'
import { eventSubject } from './event-subject.ts'
import { findCandidates } from './find-candidates.ts'
import { gatherEvents } from './gather-events.ts'
import { hostsAndGuests } from './hosts-and-guests.ts'
import { inferMeeting } from './infer-meeting.ts'
import { inferOccasion } from './infer-occasion.ts'
import { inferStatement } from './infer-statement.ts'
import { addListedPapers } from './listed-papers.ts'
import { PART_OF_VISIT, type PartOf, partsOfVisits } from './part-of.ts'
import { seriesOfMeetings, withoutAnnouncement } from './series-rule.ts'
import { addSessionSpeakers } from './session-speakers.ts'
import { nameSigners } from './signers.ts'
import { byExactness, disputedDays, type ToldEvent } from './told-event.ts'

/** What is said, by the index of the sentence that says it. */
type SaidOf = Map<number, readonly SaidInSentence[]>

/** A date phrase of an event that its other sentences contradict, with those it contradicts. */
export type DisputedDays = Map<EventDraft, Span[]>

/** An event claim before it is given id and fingerprint. */
export type EventDraft = Omit<EventClaim, 'id' | 'fingerprint'>

/** What the article reports to have happened, each event once, and what it mentions in passing, marked so. */
export function eventClaims(
  story: Story,
  said: readonly SaidInSentence[],
): { drafts: EventDraft[]; disputed: DisputedDays; parts: PartOf[] } {
  const saidOf: SaidOf = Map.groupBy(said, ({ sentence }) => sentence)
  const series = seriesOfMeetings(story)
  const candidates = [...withoutAnnouncement(findCandidates(story), series), ...series]
  addListedPapers(story, candidates)
  const events = gatherEvents(
    story,
    candidates.filter((candidate) => !isSaid(story, saidOf, candidate)),
  )
  const day = mainDay(datesTold(story), story.structure)
  chooseMain(story, events, day)
  dropBesideBriefing(story, said, events)
  if (!events.some(({ main }) => main)) {
    const inferred =
      inferBriefing(story, said) ??
      inferOccasion(candidates) ??
      inferMeeting(story, said) ??
      inferStatement(story, said)
    if (inferred) events.push(inferred)
  }
  events.push(...briefingsOfItems(story, said, events))
  addBriefers(story, said, events)
  dropDecisions(events)
  dropEmpty(events)
  dropHeadlineReceptions(events)
  dropAnnouncedMessages(events)
  nameSenders(story, events)
  nameSigners(story, events)
  addDelegationLeaders(story, events)
  hostsAndGuests(story, events, candidates)
  addAttendees(story, events)
  addSessionSpeakers(story, said, events)
  const drafts: EventDraft[] = []
  const disputed: DisputedDays = new Map()
  for (const event of events) {
    if (!event.main && !isWorthTelling(story, event, day)) continue
    const draft = toClaim(story, event, day)
    drafts.push(draft)
    const days = disputedDays(story, event)
    if (days.length > 0) disputed.set(draft, days)
  }
  inheritPlace(drafts)
  const parts = partsOfVisits(drafts)
  for (const { part, whole } of parts)
    part.origins = { ...part.origins, partOf: { rule: PART_OF_VISIT, inferredFrom: whole.evidence } }
  return { drafts, disputed, parts }
}

/** The dates that the article itself tells: what the answers of an interview date happened at other times. */
function datesTold(story: Story): readonly DateMention[] {
  const { asked, speakers } = readInterview(story)
  if (asked.size === 0) return story.dates
  const { blockOf } = story.structure
  return story.dates.filter(({ first }) => !speakers.has(blockOf[first] ?? -1))
}

const ONLY_NEWS = new Set(['event/decision', 'event/exercise'])

/** What a body decides and what armies do are the news only of an article that tells nothing else of its own. */
function dropDecisions(events: ToldEvent[]): void {
  const decided = ({ candidates }: ToldEvent) => candidates.every(({ rule }) => ONLY_NEWS.has(rule))
  // What the headline says was decided stays beside what the text tells below its lead.
  const headed = events.some((event) => event.main && decided(event) && toldIn(event, 'title'))
  const other = events.some(
    (event) => event.main && !decided(event) && (!headed || toldIn(event, 'title') || toldIn(event, 'lead')),
  )
  for (let at = events.length - 1; at >= 0; at--) {
    const event = events[at]
    if (event && decided(event) && (other || !event.main)) events.splice(at, 1)
  }
}

const toldIn = ({ candidates }: ToldEvent, zone: Zone): boolean =>
  candidates.some(({ sentence }) => sentence.zone === zone)

/** "Chủ tịch nước tiếp các Đại sứ trình Quốc thư": a headline's reception of nobody named is the ceremony that the text tells of its host. */
function dropHeadlineReceptions(events: ToldEvent[]): void {
  const ceremonies = events.filter(
    ({ main, type, participants }) => main && type === 'ceremony' && participants.size > 1,
  )
  if (ceremonies.length === 0) return
  for (let at = events.length - 1; at >= 0; at--) {
    const event = events[at]
    const [host, ...others] = event?.participants.keys() ?? []
    if (event?.type !== 'meeting' || host === undefined || others.length > 0) continue
    const headline = event.candidates.every(({ sentence }) => sentence.zone === 'title')
    if (headline && ceremonies.some(({ participants }) => participants.get(host) === 'recipient'))
      events.splice(at, 1)
  }
}

/** A ceremony in which nobody is named is no event of its own where the same sentences, or all but the headline, tell who met whom. */
function dropEmpty(events: ToldEvent[]): void {
  const personal = new Set(
    events
      .filter(({ main, participants }) => main && participants.size > 0)
      .flatMap(({ candidates }) => candidates.map(({ sentence }) => sentence.index)),
  )
  for (let at = events.length - 1; at >= 0; at--) {
    const event = events[at]
    if (event?.type !== 'ceremony' || event.participants.size > 0) continue
    // "Quang cảnh buổi gặp mặt": what only a picture shows of it.
    const headline =
      personal.size > 0 &&
      event.candidates.every(({ sentence: { zone } }) => zone === 'title' || zone === 'caption')
    if (headline || event.candidates.every(({ sentence }) => personal.has(sentence.index)))
      events.splice(at, 1)
  }
}

/** What a speaker refers to, or is asked about, is not what the article reports. */
function isSaid(story: Story, said: SaidOf, { first, sentence }: EventCandidate): boolean {
  const { asked, speakers } = readInterview(story)
  if (asked.has(sentence.block) || speakers.has(sentence.block)) return true
  const at = story.structure.tokens[first]?.start ?? 0
  const here = said.get(sentence.index) ?? []
  return sentence.zone !== 'title' && here.some(({ start, end }) => start <= at && at < end)
}

const AT_OCCASIONS = new Set(['signing', 'award', 'ceremony', 'appointment', 'conference'])

/** What is only mentioned in passing must say who met whom, or who did what when. */
function isWorthTelling(story: Story, event: ToldEvent, day: DateMention | null): boolean {
  if (event.participants.size >= 2) return true
  return event.participants.size === 1 && eventDate(story, event, day) !== null && event.type !== 'conference'
}

/** What happened at the same occasion happened at the same place: a main event without a place takes that of its day. */
function inheritPlace(drafts: readonly EventDraft[]): void {
  const shared = drafts.filter(
    ({ status, eventType }) => status === 'reported' && AT_OCCASIONS.has(eventType),
  )
  const placed = new Map<string | undefined, EventDraft>()
  for (const draft of shared) {
    if (draft.place !== null && draft.date !== null && !placed.has(draft.date.edtf))
      placed.set(draft.date.edtf, draft)
  }
  for (const draft of shared) {
    const other = placed.get(draft.date?.edtf)
    if (draft.place !== null || !other || !sharesPeople(draft, other)) continue
    draft.place = other.place
    draft.origins = {
      ...draft.origins,
      place: { rule: 'event/place-of-occasion', inferredFrom: other.evidence },
    }
  }
}

/** Nobody named at one of them, or one of those who were at the other too. */
function sharesPeople(draft: EventDraft, other: EventDraft): boolean {
  if (draft.participants.length === 0 || other.participants.length === 0) return true
  return draft.participants.some(({ entity }) => other.participants.some((one) => one.entity === entity))
}

function toClaim(story: Story, event: ToldEvent, day: DateMention | null): EventDraft {
  const told = byExactness(event)
  const rule = told[0]?.rule ?? 'event/no-words'
  const date = eventDate(story, event, day)
  const subject = eventSubject(story, told)
  const zones = new Set(told.map(({ sentence }) => sentence.zone))
  const dateOrigin: Origin =
    date && date.basis === 'published'
      ? { rule: 'event/date-of-publication', inferredFrom: date.evidence }
      : { rule: 'event/date-in-sentence' }
  return {
    type: 'event',
    eventType: event.type,
    date,
    place: eventPlace(story, event),
    participants: [...event.participants].map(([entity, role]) => ({ entity, role })),
    organizations: [...new Set(told.flatMap(({ organizations }) => organizations))],
    objects: objectsOf(told),
    status: statusOf(event),
    ...(subject ? { subject: subject.span } : {}),
    confidence: event.main ? (zones.size > 1 ? 0.95 : 0.8) : 0.5,
    evidence: evidenceOf(event),
    origins: {
      eventType: { rule },
      participants: { rule },
      ...(date ? { date: dateOrigin } : {}),
      ...(subject ? { subject: { rule: subject.rule } } : {}),
    },
  }
}

/** What was signed or given, as the headline, lead and captions say; else as the text does. */
function objectsOf(told: readonly EventCandidate[]): string[] {
  const opening = told
    .filter(({ sentence, listed }) => sentence.zone !== 'body' || listed)
    .flatMap(({ objects }) => objects)
  // A picture shows one of the papers that a sentence says were signed together.
  const together = told.filter(
    ({ type, objects }) => type === 'signing' && objects.some((id) => opening.includes(id)),
  )
  const named = opening.length > 0 ? together : told
  return [...new Set([...opening, ...named.flatMap(({ objects }) => objects)])]
}

function statusOf(event: ToldEvent): EventClaim['status'] {
  if (!event.main) return 'background'
  return event.candidates.some(({ told }) => told === 'told') ? 'reported' : 'planned'
}

/** The sentences that tell of the event, each once, in text order. */
function evidenceOf(event: ToldEvent): { start: number; end: number }[] {
  const spans = new Map<number, { start: number; end: number }>()
  for (const { sentence } of event.candidates)
    spans.set(sentence.start, { start: sentence.start, end: sentence.end })
  return [...spans.values()].sort((a, b) => a.start - b.start)
}
