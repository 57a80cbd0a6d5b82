import type { DateMention } from '../../mention/mention.ts'
import type { EventDate } from '../claim.ts'
import { type Chunk, chunkKey } from '../story/chunk.ts'
import type { Story, StorySentence } from '../story/story.ts'
import { goesOn } from './goes-on.ts'
import { byExactness, isSpokenOf, ownDay, sameDays, type ToldEvent } from './told-event.ts'

/**
 * When an event took place (`day` is the article's main day): the day its own sentences name, the lead's before the headline's; for a main event else the
 * article's main day, else the day it was published. Null where nothing says.
 */
export function eventDate(story: Story, event: ToldEvent, day: DateMention | null): EventDate | null {
  if (event.type === 'visit') {
    const days = wholeVisit(story, event)
    if (days) return stated(days)
  }
  const days = byExactness(event)
    .map((candidate) => ownDay(story, candidate))
    .filter((own) => own !== null)
  const [own] = days
  if (own) return stated(dayWithin(days, own) ?? own)
  // What is still to come has the day that is said, or none: the day of the report is another.
  const planned = event.candidates.every(({ told }) => told === 'planned')
  if (!event.main || planned) return coarseDate(story, event)
  if (opensUnresolved(story, event)) return null
  const coarse = openingDate(story, event)
  if (coarse) return stated(coarse)
  const before = dayBefore(story, event) ?? dayOfItem(story, event) ?? dayOfPictures(story, event)
  if (before) return stated(before)
  const { published } = story.structure
  // "Ngày mai, ông sẽ dự …": what is told as done has no day after the one it was told on.
  const isToCome = published?.date.length === ISO_DAY && (day?.edtf ?? '') > published.date
  // "… sang thăm Việt Nam từ ngày 5 đến 7/6": one of those days, and the report is of that day.
  const isDayOfVisit =
    event.type !== 'visit' && day?.grain === 'days' && published && sameDays(day.edtf ?? '', published.date)
  if (day && !isToCome && !isDayOfVisit && !isOfOtherItem(story, event, day)) return stated(day)
  return published ? { edtf: published.date, basis: 'published', evidence: published.evidence } : null
}

/** A visit "từ ngày 2 đến 6/3" and talks told again "sáng 3/3": the day within says when the talks were. */
function dayWithin(days: readonly DateMention[], range: DateMention): DateMention | null {
  if (range.grain !== 'days' || range.edtf === null) return null
  const whole = range.edtf
  return days.find(({ grain, edtf }) => grain === 'day' && edtf !== null && sameDays(edtf, whole)) ?? null
}

/** "Mùng 1 Tết, A gặp B": a day is said that nothing here turns into one of our calendar. */
function opensUnresolved(story: Story, event: ToldEvent): boolean {
  return byExactness(event).some(({ sentence, first }) =>
    sentence.chunks.some((chunk) => {
      const date = chunk.kind === 'date' && chunk.first < first ? story.dates[chunk.mention] : undefined
      return date?.grain === 'day' && date.edtf === null && date.relative === undefined
    }),
  )
}

const ISO_DAY = 10
const COARSE = new Set(['week', 'month', 'months', 'year'])

/** "Cuối năm 2012, A thăm Lào": the month or year that a sentence on the event opens with. */
function openingDate(story: Story, event: ToldEvent): DateMention | null {
  for (const candidate of byExactness(event)) {
    const [opening] = candidate.sentence.chunks
    const date =
      opening?.kind === 'date' && !isTerm(story, opening) ? story.dates[opening.mention] : undefined
    if (date && date.edtf !== null && COARSE.has(date.grain) && !isSpokenOf(candidate, date)) return date
  }
  return null
}

/** How many sentences before one that goes on ("Ngay sau lễ đón, …") the day may be named. */
const DAY_WITHIN = 3

/** The day of what a sentence goes on with, where every sentence of the event goes on. */
function dayBefore(story: Story, event: ToldEvent): DateMention | null {
  const running = event.candidates.filter(({ sentence: { zone } }) => zone !== 'caption' && zone !== 'title')
  const [first] = running
  if (!first || !running.every(({ sentence }) => goesOn(story, sentence))) return null
  const { index } = first.sentence
  const near = dayNamed(story, index, DAY_WITHIN, null)
  if (near) return near
  const after = AFTER_WHAT.exec(wordsOf(story, first.sentence, OPENING_WORDS))?.groups?.what
  const talked = after === undefined ? null : dayNamed(story, index, DAY_OF_TALKS_WITHIN, after)
  return talked ?? (after === undefined ? null : dayOpened(story, index))
}

/** "* Từ ngày 7 đến 9/9, A thăm B. Hai bên đã ký …": the day that the item of a bulletin names first. */
function dayOfItem(story: Story, { candidates }: ToldEvent): DateMention | null {
  const [first] = candidates
  const item = first?.sentence.item ?? 0
  if (!first || item === 0 || candidates.some(({ sentence }) => sentence.item !== item)) return null
  const within = story.sentences.slice(Math.max(0, first.sentence.index - ITEM_WITHIN), first.sentence.index)
  for (const sentence of within) {
    if (sentence.item !== item) continue
    for (const chunk of sentence.chunks.slice(0, 2)) {
      const date = chunk.kind === 'date' ? story.dates[chunk.mention] : undefined
      if (date && (date.grain === 'day' || date.grain === 'days') && date.edtf !== null) return date
    }
  }
  return null
}
const ITEM_WITHIN = 12

const PICTURES_WITHIN = 6

/** In a report of pictures alone the day of the picture before goes on. */
function dayOfPictures(story: Story, { candidates }: ToldEvent): DateMention | null {
  const [first] = candidates
  const isPicture = first && story.structure.blocks[first.sentence.block]?.kind === 'caption'
  return isPicture && first.sentence.zone === 'body'
    ? dayNamed(story, first.sentence.index, PICTURES_WITHIN, null)
    : null
}

const AFTER_WHAT =
  /^(?:ngay )?(?:sau|kết thúc)(?: khi)? (?:buổi |cuộc |lễ )?(?<what>hội đàm|hội kiến|tiếp|gặp|làm việc|đón|họp)(?: |$)/u
const OPENING_WORDS = 8
/** How many sentences before "Kết thúc hội đàm, …" the talks may be told with their day. */
const DAY_OF_TALKS_WITHIN = 24

/** The first words of a sentence as lexicons spell them. */
function wordsOf({ structure }: Story, { first, last }: StorySentence, most: number): string {
  const words = structure.tokens.slice(first, Math.min(last, first + most)).map(({ key }) => key)
  return words.join(' ')
}

/** The day that the nearest of a few sentences before names; with `what` only a sentence that tells of that. */
function dayNamed(story: Story, index: number, within: number, what: string | null): DateMention | null {
  for (const sentence of story.sentences.slice(Math.max(0, index - within), index).toReversed()) {
    const { chunks, first, last } = sentence
    if (what !== null && !` ${wordsOf(story, sentence, last - first)} `.includes(` ${what} `)) continue
    // "Tại hội đàm, A nhắc Nghị quyết … ngày 9/11": only the day that such a sentence opens with is its own.
    for (const chunk of what === null ? chunks : opening(chunks)) {
      const date = chunk.kind === 'date' ? story.dates[chunk.mention] : undefined
      if (date?.grain === 'day' && date.edtf !== null && !date.occasion) return date
    }
  }
  return null
}

/** "Chiều 7/10, lễ đón …. Ngay sau lễ đón, … hội đàm …. Kết thúc hội đàm, …": the day that a sentence before opened with. */
function dayOpened(story: Story, index: number): DateMention | null {
  const before = story.sentences.slice(Math.max(0, index - DAY_OF_TALKS_WITHIN), index).toReversed()
  for (const { chunks } of before) {
    const [chunk] = chunks
    const date = chunk?.kind === 'date' ? story.dates[chunk.mention] : undefined
    if (date?.grain === 'day' && date.edtf !== null && !date.occasion) return date
  }
  return null
}

/** What stands before the first party of a sentence: "Trước đó, sáng cùng ngày, …". */
function opening(chunks: readonly Chunk[]): readonly Chunk[] {
  const party = chunks.findIndex(({ kind }) => kind === 'persons' || kind === 'collective' || kind === 'body')
  return chunks.slice(0, Math.max(0, Math.min(OPENING_CHUNKS, party < 0 ? OPENING_CHUNKS : party)))
}
const OPENING_CHUNKS = 6

/** "* Chủ tịch nước gửi điện mừng …": an item of a bulletin without a day of its own has not the day of another. */
function isOfOtherItem(story: Story, event: ToldEvent, day: DateMention): boolean {
  const item = event.candidates[0]?.sentence.item ?? 0
  if (item === 0 || event.candidates.some(({ sentence }) => sentence.item !== item)) return false
  return !story.sentences.some(
    (sentence) => sentence.item === item && sentence.first <= day.first && day.first < sentence.last,
  )
}

/** "nhiệm kỳ 2025 - 2030": how long somebody serves says nothing of when it happened. */
export function isTerm({ structure }: Story, { first }: Chunk): boolean {
  return structure.tokens[first]?.key === 'nhiệm' || structure.tokens[first - 1]?.key === 'kỳ'
}

/** "từ ngày 20 đến 23/5": how long a visit lasts says more than the day it began. */
function wholeVisit(story: Story, event: ToldEvent): DateMention | null {
  for (const { sentence, last } of byExactness(event)) {
    const behind = daysBehind(story, sentence, last)
    if (behind) return behind
    for (const chunk of sentence.chunks) {
      const date = chunk.kind === 'date' ? story.dates[chunk.mention] : undefined
      if (date?.grain === 'days' && date.edtf !== null) return date
    }
  }
  return null
}

const DAYS_WITHIN = 8

/** "thăm Lào từ ngày 4 đến 7/8, thăm Nga từ ngày 8 đến 10/8": the days right behind a visit, before any comma, are its own. */
function daysBehind(story: Story, { chunks }: StorySentence, last: number): DateMention | null {
  const from = chunks.findIndex(({ first }) => first >= last)
  for (const chunk of from < 0 ? [] : chunks.slice(from, from + DAYS_WITHIN)) {
    if (chunk.kind === 'mark' || chunkKey(chunk) === 'và') return null
    const date = chunk.kind === 'date' ? story.dates[chunk.mention] : undefined
    if (date?.grain === 'days' && date.edtf !== null) return date
  }
  return null
}

function stated(date: DateMention): EventDate | null {
  if (date.edtf === null) return null
  return { edtf: date.edtf, basis: date.basis, evidence: [{ start: date.start, end: date.end }] }
}

/** A month or a year in the sentence of an event that is mentioned in passing. */
function coarseDate(story: Story, event: ToldEvent): EventDate | null {
  for (const { sentence, dated } of byExactness(event)) {
    const alone = dated === undefined ? undefined : story.dates[dated]
    if (alone?.edtf) return stated(alone)
    for (const chunk of sentence.chunks) {
      const date = chunk.kind === 'date' && !isTerm(story, chunk) ? story.dates[chunk.mention] : undefined
      if (date?.edtf) return stated(date)
    }
  }
  return null
}
