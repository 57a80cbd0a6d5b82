import type { SaidInSentence } from '../statement/find-statements.ts'
import type { Story, StorySentence } from '../story/story.ts'
import { inferredEvent } from './inferred-event.ts'
import { addParticipants, type ToldEvent } from './told-event.ts'

const BRIEFING = / họp báo(?: |$)/u
const SPOKESPERSON = /phát ngôn/iu
const GATHERED = new Set(['conference', 'statement'])

/** "Cũng tại họp báo, …": whether a sentence speaks of a press briefing. */
function tellsOfBriefing({ structure: { tokens } }: Story, { first, last }: StorySentence): boolean {
  let words = ''
  for (let at = first; at < last; at++) words += ` ${tokens[at]?.key}`
  return BRIEFING.test(words)
}

/** Who spoke at the briefing: spokespersons, and those whose own sentence says that they spoke there. */
function briefersOf(story: Story, said: readonly SaidInSentence[]): string[] {
  const official = new Set(
    story.offices
      .filter(({ title }) => SPOKESPERSON.test(title.normalize('NFC')))
      .map(({ person }) => person),
  )
  const found = new Set<string>()
  for (const { speaker, sentence } of said) {
    const own = story.sentences[sentence]
    if (official.has(speaker) || (own !== undefined && tellsOfBriefing(story, own))) found.add(speaker)
  }
  return [...found]
}

/** "Tại họp báo thường kỳ, A nêu rõ …. Cũng tại họp báo, B thông báo …": what the spokespersons said there is what is reported. */
export function inferBriefing(story: Story, said: readonly SaidInSentence[]): ToldEvent | null {
  const briefing = story.sentences.find((sentence) => tellsOfBriefing(story, sentence))
  if (!briefing) return null
  const [first] = said
  const briefers = briefersOf(story, said)
  if (!first || briefers.length === 0) return null
  const people = briefers.map((entity) => ({ entity, role: 'speaker' as const }))
  const event = inferredEvent(story, first, { type: 'statement', rule: 'event/only-speech' }, people)
  const [told] = event?.candidates ?? []
  // Where and when it was held is said where it is named.
  if (told && told.sentence !== briefing && isOfBriefing(story, said))
    event?.candidates.push({ ...told, sentence: briefing, first: briefing.first, last: briefing.last })
  return event
}

/** How many running sentences open an article. */
const OPENING = 6

/**
 * Whether an article is about what a spokesperson said at a briefing: one opens it, and its first words are hers. What she spoke of
 * there, or what the text adds, is no news beside it.
 */
function isOfBriefing(story: Story, said: readonly SaidInSentence[]): boolean {
  const [first] = said
  const running = story.sentences.filter(({ zone }) => zone === 'lead' || zone === 'body').slice(0, OPENING)
  if (!first || !running.some((sentence) => tellsOfBriefing(story, sentence))) return false
  const speaks = story.offices.some(
    ({ person, title }) => person === first.speaker && SPOKESPERSON.test(title.normalize('NFC')),
  )
  return speaks && running.slice(0, 2).some(({ index }) => index === first.sentence)
}

/** In an article about a briefing only what the headline and the lead tell, and the briefing itself, stays what it reports. */
export function dropBesideBriefing(
  story: Story,
  said: readonly SaidInSentence[],
  events: readonly ToldEvent[],
): void {
  const item = story.sentences[said[0]?.sentence ?? -1]?.item
  if (!isOfBriefing(story, said)) return
  for (const event of events)
    event.main &&= event.candidates.some(
      ({ sentence }) =>
        sentence.zone === 'title' ||
        sentence.zone === 'lead' ||
        sentence.item !== item ||
        tellsOfBriefing(story, sentence),
    )
}

/** An item of a bulletin that tells nothing but what was said at a press briefing: the briefing of each. */
export function briefingsOfItems(
  story: Story,
  said: readonly SaidInSentence[],
  events: readonly ToldEvent[],
): ToldEvent[] {
  const told = new Set(events.flatMap(({ candidates }) => candidates.map(({ sentence }) => sentence.item)))
  const found: ToldEvent[] = []
  for (const opening of story.sentences) {
    if (!opening.opensItem || told.has(opening.item) || !tellsOfBriefing(story, opening)) continue
    const here = said.filter(({ sentence }) => story.sentences[sentence]?.item === opening.item)
    const [first] = here
    const people = briefersOf(story, here).map((entity) => ({ entity, role: 'speaker' as const }))
    const event =
      first && people.length > 0
        ? inferredEvent(story, first, { type: 'statement', rule: 'event/only-speech' }, people)
        : null
    if (event) found.push(event)
  }
  return found
}

/** "Bộ Ngoại giao tổ chức họp báo. Tại họp báo, A cho biết …": who spoke at a briefing that is told as held took part in it. */
export function addBriefers(
  story: Story,
  said: readonly SaidInSentence[],
  events: readonly ToldEvent[],
): void {
  const held = events.filter(
    ({ main, type, candidates }) =>
      main && GATHERED.has(type) && candidates.some(({ sentence }) => tellsOfBriefing(story, sentence)),
  )
  if (held.length !== 1) return
  const people = briefersOf(story, said).map((entity) => ({ entity, role: 'speaker' as const }))
  for (const event of held) addParticipants(event, people)
}
