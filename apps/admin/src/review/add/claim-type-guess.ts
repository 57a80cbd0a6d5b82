import { ONLY_WITH_QUOTE, SAYING_VERBS } from '@trucot/core/claim/statement/saying-verbs'
import { TITLES } from '@trucot/core/mention/office/titles'
import { phraseAt, phraseList } from '@trucot/core/mention/phrase-table'
import { readDates } from '@trucot/core/mention/time/read-dates'
import type { PortableClaim } from '@trucot/core/review/portable-claim'
import type { Span } from '@trucot/core/text/span'
import { tokenize } from '@trucot/core/text/tokens'
import { eventTypeAt } from './event-type-words.ts'

type ClaimType = PortableClaim['type']
type EventType = Extract<PortableClaim, { type: 'event' }>['eventType']

/** What selected words show by themselves. Spans are offsets into those words. */
export interface SelectionSigns {
  /** The first title of office, as claims spell it. */
  title: (Span & { title: string }) | null
  eventType: EventType | null
  /** The first date stated, as EDTF. */
  date: string | null
  /** The first words in quotation marks, without the marks. */
  quoted: Span | null
  says: boolean
}

const SAYING = phraseList(SAYING_VERBS)
const WITH_QUOTE = phraseList(ONLY_WITH_QUOTE)
const QUOTED = /“([^”]+)”|"([^"]+)"|«([^»]+)»/u
/** A title of a document, an award or a slogan is quoted too, but in fewer words than people say. */
const SPOKEN_WORDS = 6

function quotedIn(selected: string): Span | null {
  const found = QUOTED.exec(selected)
  const inside = found?.[1] ?? found?.[2] ?? found?.[3]
  if (!found || inside === undefined) return null
  return { start: found.index + 1, end: found.index + 1 + inside.length }
}

/** Reads the signs of a claim off selected words. A verb within a title ("Tổng Thư ký") is none. */
export function readSigns(selected: string): SelectionSigns {
  const tokens = tokenize(selected)
  const quoted = quotedIn(selected)
  const signs: SelectionSigns = {
    title: null,
    eventType: null,
    date: readDates(tokens).find(({ stated }) => stated !== null)?.stated ?? null,
    quoted,
    says: false,
  }
  for (let at = 0; at < tokens.length; at++) {
    const office = phraseAt(TITLES, tokens, at)
    const first = tokens[at]
    const last = tokens[(office?.last ?? 0) - 1]
    if (office && first && last && first.shape !== 'lower') {
      const title = office.value.title ?? selected.slice(first.start, last.end)
      signs.title ??= { start: first.start, end: last.end, title }
      at = office.last - 1
      continue
    }
    const verb = phraseAt(SAYING, tokens, at)
    signs.says ||= verb !== null && (quoted !== null || phraseAt(WITH_QUOTE, tokens, at)?.last !== verb.last)
    const event = eventTypeAt(tokens, at)
    if (!event) continue
    signs.eventType ??= event.value
    at = event.last - 1
  }
  return signs
}

/** The type of claim that selected words most likely make. */
export function guessClaimType(selected: string): ClaimType {
  const { title, eventType, date, quoted, says } = readSigns(selected)
  const spoken =
    quoted !== null && selected.slice(quoted.start, quoted.end).split(/\s+/u).length >= SPOKEN_WORDS
  if (says || spoken) return 'statement'
  if (eventType !== null) return 'event'
  if (title !== null) return 'office'
  return quoted !== null && date === null ? 'statement' : 'event'
}
