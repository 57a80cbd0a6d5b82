import type { DateMention } from '../../mention/mention.ts'
import type { EventDate } from '../claim.ts'
import type { Story } from '../story/story.ts'
import { byExactness, ownDay, type ToldEvent } from './told-event.ts'

/**
 * When an event took place (`day` is the article's main day): the day its own sentences name, the lead's before the headline's; for a main event else the
 * article's main day, else the day it was published. Null where nothing says.
 */
export function eventDate(story: Story, event: ToldEvent, day: DateMention | null): EventDate | null {
  if (event.type === 'visit') {
    const days = wholeVisit(story, event)
    if (days) return stated(days)
  }
  for (const candidate of byExactness(event)) {
    const own = ownDay(story, candidate)
    if (own) return stated(own)
  }
  if (!event.main) return coarseDate(story, event)
  if (day) return stated(day)
  const { published } = story.structure
  return published ? { edtf: published.date, basis: 'published', evidence: published.evidence } : null
}

/** "từ ngày 20 đến 23/5": how long a visit lasts says more than the day it began. */
function wholeVisit(story: Story, event: ToldEvent): DateMention | null {
  for (const { sentence } of byExactness(event)) {
    for (const chunk of sentence.chunks) {
      const date = chunk.kind === 'date' ? story.dates[chunk.mention] : undefined
      if (date?.grain === 'days' && date.edtf !== null) return date
    }
  }
  return null
}

function stated(date: DateMention): EventDate | null {
  if (date.edtf === null) return null
  return { edtf: date.edtf, basis: date.basis, evidence: [{ start: date.start, end: date.end }] }
}

/** A month or a year in the sentence of an event that is mentioned in passing. */
function coarseDate(story: Story, event: ToldEvent): EventDate | null {
  for (const { sentence } of byExactness(event)) {
    for (const chunk of sentence.chunks) {
      const date = chunk.kind === 'date' ? story.dates[chunk.mention] : undefined
      if (date?.edtf) return stated(date)
    }
  }
  return null
}
