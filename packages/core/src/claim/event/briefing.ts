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
  if (!story.sentences.some((sentence) => tellsOfBriefing(story, sentence))) return null
  const [first] = said
  const briefers = briefersOf(story, said)
  if (!first || briefers.length === 0) return null
  const people = briefers.map((entity) => ({ entity, role: 'speaker' as const }))
  return inferredEvent(story, first, { type: 'statement', rule: 'event/only-speech' }, people)
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
